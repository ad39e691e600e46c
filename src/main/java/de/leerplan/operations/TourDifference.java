package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compares the tours of a state with proposed ones, stop by stop.
public final class TourDifference {
    private TourDifference() {}

    /// What `tours` would treat otherwise than the tours that trucks have in `s`. A truck that
    /// cannot drive still has what nobody took over from it.
    public static List<StopMove> moves(DayState s, List<Tour> tours) {
        Map<JobId, TruckId> before = new LinkedHashMap<>();
        Map<JobId, TruckId> after = new LinkedHashMap<>();
        for (TruckState truck : s.trucks().values()) {
            if (!truck.fit()) {
                left(s, truck.truck().id()).forEach(job -> before.put(job, truck.truck().id()));
            }
        }
        for (Tour tour : tours) {
            left(s, tour.truck()).forEach(job -> before.put(job, tour.truck()));
            for (JobId job : jobs(tour)) {
                if (!doneSince(s.truck(tour.truck()), job)) {
                    after.put(job, tour.truck());
                }
            }
        }
        List<StopMove> moves = new ArrayList<>();
        Map<JobId, TruckId> all = new TreeMap<>(before);
        all.putAll(after);
        for (JobId job : all.keySet()) {
            Optional<TruckId> from = Optional.ofNullable(before.get(job));
            Optional<TruckId> to = Optional.ofNullable(after.get(job));
            boolean stranded = to.isEmpty() && from.filter(id -> !s.truck(id).fit()).isPresent();
            if (!from.equals(to) && !stranded) {
                moves.add(new StopMove(job, from, to));
            }
        }
        return moves;
    }

    /// What a truck still has to stop for, in order.
    public static List<JobId> left(DayState s, TruckId truck) {
        return s.truck(truck).tour().map(TourDifference::jobs).orElseGet(List::of);
    }

    /// What a tour stops for, in order.
    public static List<JobId> jobs(Tour tour) {
        return tour.stops().stream().flatMap(stop -> stop.job().stream()).toList();
    }

    private static boolean doneSince(TruckState truck, JobId job) {
        return truck.done().stream().anyMatch(d -> d.job().equals(Optional.of(job)));
    }
}
