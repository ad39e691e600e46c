package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Puts what the planner must know into a request.
final class PlanQuestion {
    /// A truck that is home is sent out again if so much of its shift is left.
    private static final Duration WORTH_ANOTHER_TOUR = Duration.ofMinutes(90);

    private PlanQuestion() {}

    static PlanRequest of(DayState s, long number, Cause cause) {
        List<TruckStart> trucks = new ArrayList<>();
        Set<ContainerId> promised = new HashSet<>();
        for (TruckId id : s.city().trucks().keySet()) {
            TruckState truck = s.truck(id);
            TruckStart start = start(s, truck);
            if (truck.fit() && (!truck.home() || mayGoAgain(s, start))) {
                trucks.add(start);
                promised.addAll(base(start.current()));
            }
        }
        return new PlanRequest(
                number,
                s.now(),
                cause,
                trucks,
                candidates(s, promised),
                s.roads().inForce(),
                Prices.USUAL);
    }

    private static boolean mayGoAgain(DayState s, TruckStart start) {
        return s.now().plus(WORTH_ANOTHER_TOUR).isBefore(start.shiftEnd());
    }

    private static TruckStart start(DayState s, TruckState truck) {
        LocalDate day = s.day().orElseThrow();
        Instant begins = at(s, day, truck.truck().shift().from());
        Instant ends = at(s, day, truck.truck().shift().to());
        GeoPoint place = Progress.anchor(s, truck);
        boolean out = !truck.done().isEmpty();
        Instant ready = out ? truck.done().get(truck.done().size() - 1).at() : begins;
        Duration worked =
                out ? Duration.between(begins, ready).minus(truck.rested()) : Duration.ZERO;
        Tour current =
                truck.tour()
                        .orElseGet(
                                () ->
                                        new Tour(
                                                truck.truck().id(),
                                                Math.max(1, truck.version()),
                                                truck.done().size() + 1,
                                                0,
                                                List.of()));
        return new TruckStart(
                truck.truck().id(),
                place,
                ready,
                ends,
                truck.load(),
                worked.isNegative() ? Duration.ZERO : worked,
                truck.rested(),
                current);
    }

    private static List<Candidate> candidates(DayState s, Set<ContainerId> promised) {
        List<Candidate> candidates = new ArrayList<>();
        for (ContainerId id : new TreeSet<>(s.containers().keySet())) {
            ContainerState container = s.container(id);
            if (container.mayGo() && !promised.contains(id)) {
                candidates.add(candidate(s, container));
            }
        }
        return candidates;
    }

    /// A container counts for what emptying it would prevent: one that fills within a day
    /// overflows before tomorrow even if a truck comes early, so it is better left till later.
    private static Candidate candidate(DayState s, ContainerState container) {
        Belief now = s.forecast().at(container.container(), container.belief(), s.now());
        return new Candidate(
                container.container().id(),
                container.mustGo(),
                now.fill(),
                container.container().load(now.fill()),
                container.overflow().relief());
    }

    private static List<ContainerId> base(Tour tour) {
        List<ContainerId> promised = new ArrayList<>();
        for (Stop stop : tour.stops().subList(0, tour.base())) {
            if (stop instanceof Stop.Collect collect) {
                promised.add(collect.container());
            }
        }
        return promised;
    }

    private static Instant at(DayState s, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(s.city().zone()).toInstant();
    }
}
