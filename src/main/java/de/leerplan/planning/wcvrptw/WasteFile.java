package de.leerplan.planning.wcvrptw;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads `*_stop.txt`: five lines with one number each (capacity, load a day, stops a day, lunch
/// seconds, mph; comments behind `//`), a heading, then one line per stop.
public final class WasteFile {
    private static final int MOST_STOPS = 3_000;
    private static final long MOST_BYTES = 5_000_000;
    private static final double FASTEST = 1_000;
    private static final double LONGEST = 86_400;
    private static final int HEADER_LINES = 6;
    private static final int COLUMNS = 8;

    private final Path file;
    private final List<String> lines;
    private int number;

    private WasteFile(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// @throws Unusable naming the line if the file is no problem that can be solved
    public static WasteInstance read(Path file) {
        return new WasteFile(file, lines(file)).instance();
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unusable(
                        file + ": is bigger than " + MOST_BYTES + " bytes",
                        "give an instance of at most " + MOST_STOPS + " stops");
            }
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new Unusable(file + ": no such file", "check the path", e);
        } catch (MalformedInputException e) {
            throw new Unusable(file + ": is no text", "give a *_stop.txt file", e);
        } catch (IOException e) {
            throw new Unusable(file + ": cannot be read", "check the file and its rights", e);
        }
    }

    private WasteInstance instance() {
        if (lines.size() <= HEADER_LINES) {
            throw new Unusable(file + ": ends within its head", "complete the file");
        }
        double capacity = header(1, "the vehicle capacity");
        double dayLoad = header(2, "the load limit a day");
        double dayStops = header(3, "the stop limit a day");
        double lunch = header(4, "the lunch time");
        if (lunch > LONGEST) {
            throw broken("a lunch is shorter than a day");
        }
        double mph = header(5, "the speed");
        if (mph > FASTEST) {
            throw broken("a speed of at most " + FASTEST + " mph is expected");
        }
        List<WasteStop> stops = stops();
        check(capacity, dayLoad, stops);
        String name = file.getFileName().toString().replaceFirst("_stop\\.txt$", "");
        return new WasteInstance(
                name, capacity, dayLoad, (int) dayStops, (int) Math.ceil(lunch), mph, stops);
    }

    private double header(int line, String what) {
        number = line;
        double value = real(lines.get(line - 1).strip().split("\\s+")[0], what);
        if (!(value > 0 && value < 1e9)) {
            throw broken(what + " must be positive");
        }
        return value;
    }

    private List<WasteStop> stops() {
        List<WasteStop> stops = new ArrayList<>();
        for (number = HEADER_LINES + 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty()) {
                stops.add(stop(line.split("\\s+")));
            }
            if (stops.size() > MOST_STOPS) {
                throw broken("more than " + MOST_STOPS + " stops");
            }
        }
        return stops;
    }

    private WasteStop stop(String[] words) {
        if (words.length != COLUMNS) {
            throw broken(COLUMNS + " columns are expected, not " + words.length);
        }
        int opens = seconds(words[3]);
        int closes = seconds(words[4]);
        if (closes < opens) {
            throw broken("the time window ends before it starts");
        }
        double service = real(words[5], "the service time");
        double load = real(words[6], "the load");
        if (!(service >= 0 && service < 86_400 && load >= 0)) {
            throw broken("service time and load must not be negative, nor longer than a day");
        }
        return new WasteStop(
                (int) real(words[0], "the stop id"),
                coordinate(words[1]),
                coordinate(words[2]),
                opens,
                closes,
                (int) Math.ceil(service),
                load,
                kind(words[7]),
                number);
    }

    private double coordinate(String word) {
        double value = real(word, "a coordinate");
        if (!(Math.abs(value) < 1e9)) {
            throw broken("a coordinate is beyond ±1,000,000,000 ft");
        }
        return value;
    }

    private int seconds(String hhmm) {
        int value = (int) real(hhmm, "a time");
        if (value < 0 || value > 2400 || value % 100 >= 60) {
            throw broken("'" + hhmm + "' is no time HHMM");
        }
        return (value / 100 * 60 + value % 100) * 60;
    }

    private WasteStop.Kind kind(String word) {
        return switch (word) {
            case "0" -> WasteStop.Kind.DEPOT;
            case "1" -> WasteStop.Kind.STOP;
            case "2" -> WasteStop.Kind.LANDFILL;
            default -> throw broken("the stop type must be 0, 1 or 2, not '" + word + "'");
        };
    }

    private void check(double capacity, double dayLoad, List<WasteStop> stops) {
        if (stops.isEmpty() || stops.get(0).kind() != WasteStop.Kind.DEPOT) {
            throw new Unusable(file + ": the first stop must be the depot", "mend the file");
        }
        boolean landfill = false;
        int depots = 0;
        for (WasteStop stop : stops) {
            landfill |= stop.kind() == WasteStop.Kind.LANDFILL;
            depots += stop.kind() == WasteStop.Kind.DEPOT ? 1 : 0;
            if (stop.kind() == WasteStop.Kind.STOP && stop.load() > Math.min(capacity, dayLoad)) {
                number = stop.line();
                throw broken(
                        "stop %d has %s yd³, more than a vehicle may take: infeasible"
                                .formatted(stop.id(), stop.load()));
            }
        }
        if (!landfill || depots != 1) {
            throw new Unusable(
                    file + ": needs one depot and a landfill, has " + depots + " depots",
                    "mend the file");
        }
    }

    private double real(String word, String what) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw broken(what + " '" + word + "' is no number");
        }
    }

    private Unusable broken(String reason) {
        return new Unusable("%s, line %d: %s".formatted(file, number, reason), "mend the line");
    }
}
