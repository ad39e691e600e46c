package de.leerplan.planning.wcvrptw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Judges tours by the rules of the benchmark alone, with exact distances and times; it shares
/// nothing with the search.
public final class WasteVerifier {
    private static final int LUNCH_FROM = 11 * 3600;
    private static final int LUNCH_TO = 12 * 3600;
    private static final double TOLERANCE = 1e-6;

    private final WasteInstance instance;
    private final List<String> faults = new ArrayList<>();
    private double feet;

    private WasteVerifier(WasteInstance instance) {
        this.instance = instance;
    }

    /// What was found.
    ///
    /// @param faults empty if the tours keep all rules
    public record Verdict(int vehicles, double miles, List<String> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean feasible() {
            return faults.isEmpty();
        }
    }

    public static Verdict judge(WasteInstance instance, List<WasteTour> tours) {
        WasteVerifier verifier = new WasteVerifier(instance);
        verifier.checkCoverage(tours);
        for (int i = 0; i < tours.size(); i++) {
            verifier.checkTour("vehicle " + (i + 1), tours.get(i));
        }
        return new Verdict(tours.size(), WasteInstance.miles(verifier.feet), verifier.faults);
    }

    private void checkCoverage(List<WasteTour> tours) {
        Set<WasteStop> missing = new HashSet<>(instance.stops());
        missing.removeIf(stop -> stop.kind() != WasteStop.Kind.STOP);
        for (WasteTour tour : tours) {
            for (WasteStop stop : tour.stops()) {
                if (stop.kind() == WasteStop.Kind.STOP && !missing.remove(stop)) {
                    faults.add("stop " + stop.id() + " is visited twice");
                }
            }
        }
        missing.forEach(stop -> faults.add("stop " + stop.id() + " is not visited"));
    }

    private void checkTour(String name, WasteTour tour) {
        List<WasteStop> stops = tour.stops();
        WasteStop depot = instance.depot();
        if (!stops.get(0).equals(depot) || !stops.get(stops.size() - 1).equals(depot)) {
            faults.add(name + " does not start and end at the depot");
        }
        checkLoads(name, stops);
        checkTimes(name, tour);
    }

    private void checkLoads(String name, List<WasteStop> stops) {
        double load = 0;
        double dayLoad = 0;
        int dayStops = 0;
        for (WasteStop stop : stops) {
            switch (stop.kind()) {
                case STOP -> {
                    load += stop.load();
                    dayLoad += stop.load();
                    dayStops++;
                }
                case LANDFILL -> load = 0;
                case DEPOT -> {
                    if (load > TOLERANCE) {
                        faults.add(name + " returns with " + load + " yd³");
                    }
                }
            }
            if (load > instance.capacity() + TOLERANCE) {
                faults.add(name + " is overloaded at stop " + stop.id());
            }
        }
        if (dayLoad > instance.dayLoad() + TOLERANCE || dayStops > instance.dayStops()) {
            faults.add("%s collects %s yd³ at %d stops".formatted(name, dayLoad, dayStops));
        }
    }

    private void checkTimes(String name, WasteTour tour) {
        List<WasteStop> stops = tour.stops();
        double now = instance.depot().opens();
        boolean ate = false;
        for (int i = 1; i < stops.size(); i++) {
            WasteStop stop = stops.get(i);
            boolean here = i - 1 == tour.lunchAfter();
            if (here && !tour.atNext()) {
                now = lunch(name, now);
            }
            feet += instance.feet(stops.get(i - 1), stop);
            now += instance.seconds(stops.get(i - 1), stop);
            if (here && tour.atNext()) {
                now = lunch(name, now);
            }
            ate |= here;
            if (i < stops.size() - 1) {
                now = Math.max(now, stop.opens());
            }
            if (now > stop.closes() + TOLERANCE) {
                faults.add("%s is late at stop %d: %.1f s".formatted(name, stop.id(), now));
            }
            now += i < stops.size() - 1 ? stop.service() : 0;
        }
        if (!ate) {
            faults.add(name + " has no lunch");
        }
    }

    private double lunch(String name, double now) {
        double start = Math.max(now, LUNCH_FROM);
        if (start > LUNCH_TO + TOLERANCE) {
            faults.add("%s starts lunch late: %.1f s".formatted(name, start));
        }
        return start + instance.lunch();
    }
}
