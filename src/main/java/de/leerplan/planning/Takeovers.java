package de.leerplan.planning;

import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.Timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for the cheapest trip that a truck without a tour could take over: all that another makes
/// until it unloads, or the whole of its tour, as far as the truck suits.
record Takeovers(Assignment assignment, Timetable timetable, Days days) {
    /// @param from the vehicle that has the trip now
    /// @param visits of the trip
    /// @param orders of all vehicles if it is taken over
    record Takeover(int from, int[] visits, List<int[]> orders) {}

    Optional<Takeover> cheapest(int idle) {
        long least = Long.MAX_VALUE;
        Optional<Takeover> cheapest = Optional.empty();
        List<int[]> known = assignment.known();
        for (int from = 0; from < known.size(); from++) {
            Timetable.Day now = days.of(from, known.get(from));
            for (int[] trip : from == idle ? List.<int[]>of() : trips(now, from, idle)) {
                int[] left = without(known.get(from), trip);
                Timetable.Judgement taken = timetable.judge(idle, trip);
                Timetable.Judgement rest = timetable.judge(from, left);
                long price = taken.price() + rest.price() - now.price();
                boolean keeps = taken.broken() == 0 && rest.broken() <= now.broken();
                if (keeps && price < least) {
                    least = price;
                    cheapest = Optional.of(new Takeover(from, trip, with(from, left, idle, trip)));
                }
            }
        }
        return cheapest;
    }

    private List<int[]> trips(Timetable.Day now, int from, int idle) {
        List<int[]> trips = new ArrayList<>();
        trips.add(suiting(idle, IntStream.of(assignment.known().get(from))));
        List<Integer> trip = new ArrayList<>();
        for (Event event : now.events()) {
            switch (event.kind()) {
                case VISIT -> trip.add(event.index());
                case UNLOADING, END -> {
                    trips.add(suiting(idle, trip.stream().mapToInt(Integer::intValue)));
                    trip.clear();
                }
                case CHARGING, REST -> {}
            }
        }
        return trips.stream().filter(visits -> visits.length > 0).toList();
    }

    private int[] suiting(int idle, IntStream visits) {
        return visits.filter(visit -> assignment.problem().suits(idle, visit)).toArray();
    }

    private static int[] without(int[] order, int[] trip) {
        List<Integer> gone = IntStream.of(trip).boxed().toList();
        return IntStream.of(order).filter(visit -> !gone.contains(visit)).toArray();
    }

    private List<int[]> with(int from, int[] left, int idle, int[] trip) {
        List<int[]> orders = new ArrayList<>(assignment.known());
        orders.set(from, left);
        orders.set(idle, trip);
        return orders;
    }
}
