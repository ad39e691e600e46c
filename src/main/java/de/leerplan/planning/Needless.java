package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.JobId;
import de.leerplan.model.Neglect;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckStart;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds the stops of known tours that no plan makes any more: another truck was there, or what was
/// learned since says that they are not worth it.
record Needless(City city, DayClock clock, Spacing spacing, LoadGroups groups) {
    /// Each once, in the order of the tours.
    ///
    /// @param decided what the planner is to decide about
    /// @param worthless what it was asked about and is not worth a visit
    List<Job> on(List<TruckStart> starts, Set<JobId> decided, List<Job> worthless) {
        Set<JobId> known = new HashSet<>(decided);
        starts.forEach(start -> known.addAll(promised(start.current())));
        Map<JobId, Job> asked = new LinkedHashMap<>();
        worthless.forEach(job -> asked.put(job.id(), job));
        Map<JobId, Job> found = new LinkedHashMap<>();
        for (TruckStart start : starts) {
            for (Stop stop : start.current().stops()) {
                stop.job()
                        .filter(id -> !known.contains(id))
                        .flatMap(id -> Optional.ofNullable(asked.get(id)).or(() -> emptied(stop)))
                        .filter(job -> groups.of(job.fraction()) != LoadGroups.NONE)
                        .ifPresent(job -> found.putIfAbsent(job.id(), job));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<JobId> promised(Tour tour) {
        return TourDifference.jobs(tour.with(tour.base(), tour.stops().subList(0, tour.base())));
    }

    /// Leaving it costs nothing. Orders that are done are off all tours.
    private Optional<Job> emptied(Stop stop) {
        if (!(stop instanceof Stop.Collect collect)) {
            return Optional.empty();
        }
        Container container =
                city.on(
                        clock.day(),
                        Objects.requireNonNull(city.containers().get(collect.container())));
        Candidate nothing =
                new Candidate(
                        container.id(),
                        false,
                        false,
                        collect.expected(),
                        collect.amount(),
                        0,
                        0,
                        Neglect.NONE);
        return Optional.of(new Job.Emptying(nothing, container, spacing.of(container)));
    }
}
