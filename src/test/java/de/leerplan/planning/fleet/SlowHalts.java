package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tries every choice of halts between the other stops of a tour.
final class SlowHalts {
    private final FleetProblem problem;
    private final Vehicle truck;
    private final List<Event> stops;
    private final List<Event> shown;
    private final List<Integer> useful;

    SlowHalts(FleetProblem problem, List<Event> events) {
        this.problem = problem;
        truck = problem.vehicles().get(0);
        shown = events.stream().filter(e -> e.index() != Event.BY_THE_CLOCK).toList();
        useful = IntStream.range(0, problem.halts().size()).filter(this::isUseful).boxed().toList();
        stops = shown.stream().filter(e -> !halts(e)).toList();
    }

    /// What the halts of the tour cost in way and time.
    long shown() {
        return cost(shown) - cost(stops);
    }

    /// What the cheapest ones that last, and are in time, would.
    long cheapest() {
        int choices = (int) Math.pow(useful.size() + 1, stops.size());
        long best = Long.MAX_VALUE;
        for (int choice = 0; choice < choices; choice++) {
            List<Event> tried = with(choice);
            long cost = cost(tried) - cost(stops);
            if (cost < best
                    && new SlowSupplies(problem, truck).faults(tried).isEmpty()
                    && new SlowJudge(problem, 0).earliestEnd(tried).isPresent()) {
                best = cost;
            }
        }
        return best;
    }

    // No halts before an unloading: the planner has them behind it.
    private List<Event> with(int choice) {
        List<Event> tried = new ArrayList<>();
        int rest = choice;
        int at = truck.start();
        for (Event stop : stops) {
            int choose = rest % (useful.size() + 1) - 1;
            rest /= useful.size() + 1;
            if (choose >= 0 && stop.kind() != Event.Kind.UNLOADING) {
                int picked = useful.get(choose);
                Halt halt = problem.halts().get(picked);
                boolean charging = halt.kind() == Halt.Kind.CHARGING;
                tried.add(
                        new Event(
                                charging ? Event.Kind.CHARGING : Event.Kind.REST,
                                picked,
                                charging ? halt.place() : at,
                                0,
                                0,
                                0,
                                0,
                                halt.length()));
            }
            tried.add(stop);
            at = stop.place();
        }
        return tried;
    }

    private boolean isUseful(int halt) {
        return switch (problem.halts().get(halt).kind()) {
            case CHARGING -> !truck.battery().equals(Battery.NONE);
            case BREAK -> !truck.driving().equals(Driving.NONE);
            case SECOND_PART -> truck.driving().firstPart();
            case FIRST_PART -> false;
        };
    }

    private long cost(List<Event> events) {
        long cost = 0;
        int at = truck.start();
        for (Event event : events) {
            cost += truck.distance() * problem.travel(truck).metres(at, event.place());
            cost += truck.time() * problem.travel(truck).time(at, event.place());
            cost += halts(event) ? truck.time() * (event.finish() - event.start()) : 0;
            at = event.place();
        }
        return cost;
    }

    private static boolean halts(Event event) {
        return event.kind() == Event.Kind.CHARGING
                || event.kind() == Event.Kind.REST && event.index() >= 0;
    }
}
