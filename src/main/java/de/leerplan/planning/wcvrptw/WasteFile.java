package de.leerplan.planning.wcvrptw;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.InstanceFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads `*_stop.txt`: five lines with one number each (capacity, load a day, stops a day, lunch
/// seconds, mph; comments behind `//`), a heading, then one line per stop.
public final class WasteFile {
    private static final int MOST_STOPS = 3_000;
    private static final double FASTEST = 1_000;
    private static final double LONGEST = 86_400;
    private static final int HEADER_LINES = 6;

    private final InstanceFile file;

    private WasteFile(InstanceFile file) {
        this.file = file;
    }

    /// @throws Unusable naming the line if the file is no problem that can be solved
    public static WasteInstance read(Path path) {
        return new WasteFile(InstanceFile.read(path, "a *_stop.txt file")).instance();
    }

    private WasteInstance instance() {
        if (file.size() <= HEADER_LINES) {
            throw file.unfit("ends within its head");
        }
        double capacity = header(1, "the vehicle capacity");
        double dayLoad = header(2, "the load limit a day");
        double dayStops = header(3, "the stop limit a day");
        if (dayStops < 1) {
            throw file.broken(3, "a vehicle may make no stop");
        }
        double lunch = header(4, "the lunch time");
        if (lunch > LONGEST) {
            throw file.broken(4, "a lunch is shorter than a day");
        }
        double mph = header(5, "the speed");
        if (mph > FASTEST) {
            throw file.broken(5, "a speed of at most " + FASTEST + " mph is expected");
        }
        List<WasteStop> stops = stops();
        check(Math.min(capacity, dayLoad), stops);
        String name = file.name().replaceFirst("_stop\\.txt$", "");
        return new WasteInstance(
                name, capacity, dayLoad, (int) dayStops, (int) Math.ceil(lunch), mph, stops);
    }

    private double header(int line, String what) {
        String word = file.line(line).split("[\\s/]+", 2)[0];
        double value = file.decimal(line, word, what).doubleValue();
        if (!(value > 0 && value < 1e9)) {
            throw file.broken(line, what + " must be positive, and below 1,000,000,000");
        }
        return value;
    }

    private List<WasteStop> stops() {
        List<WasteStop> stops = new ArrayList<>();
        for (int line = HEADER_LINES + 1; line <= file.size(); line++) {
            if (!file.line(line).isEmpty()) {
                stops.add(new WasteRow(file, line).stop());
            }
            if (stops.size() > MOST_STOPS) {
                throw file.broken(line, "more than " + MOST_STOPS + " stops");
            }
        }
        return stops;
    }

    private void check(double most, List<WasteStop> stops) {
        if (stops.isEmpty() || stops.get(0).kind() != WasteStop.Kind.DEPOT) {
            throw file.unfit("the first stop must be the depot");
        }
        for (WasteStop stop : stops) {
            if (stop.kind() == WasteStop.Kind.STOP && stop.load() > most) {
                throw file.broken(
                        stop.line(),
                        "stop %d has %s yd³, more than a vehicle may take: infeasible"
                                .formatted(stop.id(), stop.load()));
            }
        }
        long depots = count(stops, WasteStop.Kind.DEPOT);
        if (depots != 1 || count(stops, WasteStop.Kind.LANDFILL) == 0) {
            throw file.unfit("needs one depot and a landfill, has " + depots + " depots");
        }
        if (count(stops, WasteStop.Kind.STOP) == 0) {
            throw file.unfit("has no stop to make");
        }
    }

    private static long count(List<WasteStop> stops, WasteStop.Kind kind) {
        return stops.stream().filter(stop -> stop.kind() == kind).count();
    }
}
