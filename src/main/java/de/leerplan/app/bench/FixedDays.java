package de.leerplan.app.bench;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanRequest;
import de.leerplan.replay.RepeatedDay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every container on its fixed days, whatever is in it: tours are made at dawn, and at noon those
/// of the second round to the containers that are due twice a day.
final class FixedDays implements DayPolicy {
    /// Cents; no detour costs as much.
    private static final int NEVER = 10_000;

    /// From dawn until the second round is planned.
    private static final Duration NOON = Duration.ofHours(8);

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final String name;
    private final FixedSchedule schedule;
    private final boolean inTerritories;
    private final boolean twice;
    private Instant lastAsked = Instant.EPOCH;

    /// @param inTerritories whether every crew stays in its own districts in the morning
    /// @param twice whether there is a second round
    FixedDays(String name, FixedSchedule schedule, boolean inTerritories, boolean twice) {
        this.name = name;
        this.schedule = schedule;
        this.inTerritories = inTerritories;
        this.twice = twice;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<PlanRequest> asked(
            PlanRequest request, DayState s, RepeatedDay truth, Map<ContainerId, Instant> emptied) {
        Set<ContainerId> due = schedule.due(truth.number());
        if (DayPolicies.atDawnOrWhenForced(request)) {
            return Optional.of(first(request, DayPolicies.every(request, s, due::contains)));
        }
        Instant noon = truth.begins().plus(NOON);
        return twice && isTimeForMore(request, s, noon)
                ? Optional.of(second(request, s, due, noon))
                : Optional.empty();
    }

    // An answer that the day has overtaken is asked for again.
    private boolean isTimeForMore(PlanRequest request, DayState s, Instant noon) {
        return !request.at().isBefore(noon)
                && !request.at().isBefore(lastAsked.plus(PATIENCE))
                && schedule.dueAgain().stream()
                        .anyMatch(id -> waits(s, id, noon) && !isOnATour(s, id));
    }

    private PlanRequest second(
            PlanRequest request, DayState s, Set<ContainerId> due, Instant noon) {
        lastAsked = request.at();
        Set<ContainerId> again = schedule.dueAgain();
        List<Candidate> open =
                DayPolicies.all(
                        request,
                        s,
                        id -> waits(s, id, noon) && (again.contains(id) || isLeft(s, id, due)));
        return DayPolicies.with(request, open, request.prices());
    }

    private PlanRequest first(PlanRequest request, List<Candidate> due) {
        return DayPolicies.with(
                request,
                due,
                inTerritories ? request.prices().withPerForeignStop(NEVER) : request.prices());
    }

    /// Whether it was not emptied since noon, and may be.
    private static boolean waits(DayState s, ContainerId id, Instant noon) {
        ContainerState container = s.container(id);
        LocalTime clock = s.now().atZone(s.city().zone()).toLocalTime();
        return container.container().window().to().isAfter(clock)
                && container.emptied().filter(done -> !done.at().isBefore(noon)).isEmpty();
    }

    private static boolean isLeft(DayState s, ContainerId id, Set<ContainerId> due) {
        return due.contains(id) && s.container(id).emptied().isEmpty();
    }

    private static boolean isOnATour(DayState s, ContainerId id) {
        return s.trucks().values().stream()
                .flatMap(truck -> truck.tour().stream())
                .flatMap(tour -> tour.stops().stream())
                .anyMatch(stop -> stop instanceof Stop.Collect c && c.container().equals(id));
    }
}
