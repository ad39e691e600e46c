package de.leerplan.app.bench;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Neglect;
import de.leerplan.model.Stop;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Prices;
import de.leerplan.operations.TruckStart;
import de.leerplan.replay.RepeatedDay;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The policies that `bench day` compares.
final class DayPolicies {
    /// From this believed fill on the threshold policy empties a container; percent.
    private static final double THRESHOLD = 70;

    private DayPolicies() {}

    /// Asks for what the product asks for.
    record Planner() implements DayPolicy {
        @Override
        public String name() {
            return "planner";
        }

        @Override
        public Optional<PlanRequest> asked(
                PlanRequest request,
                DayState s,
                RepeatedDay truth,
                Map<ContainerId, Instant> emptied) {
            return Optional.of(request);
        }
    }

    /// The product without any price for unrest, and without a policy that lets small gains wait.
    record Restless() implements DayPolicy {
        @Override
        public String name() {
            return "planner, churn price 0";
        }

        @Override
        public boolean takesEverything() {
            return true;
        }

        @Override
        public Optional<PlanRequest> asked(
                PlanRequest request,
                DayState s,
                RepeatedDay truth,
                Map<ContainerId, Instant> emptied) {
            Prices free = request.prices().withPerMovedStop(0);
            return Optional.of(with(request, request.candidates(), free));
        }
    }

    /// Everything that is believed to be fuller than a threshold, and nothing else.
    record Threshold() implements DayPolicy {
        @Override
        public String name() {
            return "threshold %.0f %%".formatted(THRESHOLD);
        }

        @Override
        public Optional<PlanRequest> asked(
                PlanRequest request,
                DayState s,
                RepeatedDay truth,
                Map<ContainerId, Instant> emptied) {
            return Optional.of(
                    with(
                            request,
                            every(request, s, id -> now(s, s.container(id)) >= THRESHOLD),
                            request.prices()));
        }
    }

    static boolean atDawnOrWhenForced(PlanRequest request) {
        return switch (request.cause().kind()) {
            case DAY_BEGAN, TRUCK_LOST, TRUCK_BACK, CLOSURE, WANTED, OVERRIDDEN, TAKEN_BACK -> true;
            case READINGS,
                    PRESSING,
                    HOLD_LIFTED,
                    DELAY,
                    SECOND_LOOK,
                    STALE_PLAN,
                    STOP_SKIPPED,
                    CONTAINER_HANDLED,
                    FIRE,
                    ORDER ->
                    false;
        };
    }

    static PlanRequest with(PlanRequest r, List<Candidate> candidates, Prices prices) {
        return new PlanRequest(
                r.number(),
                r.at(),
                r.cause(),
                r.trucks(),
                candidates,
                r.orders(),
                r.roads(),
                prices,
                r.held());
    }

    /// Everything `wanted` that is neither promised already nor emptied today.
    static List<Candidate> every(PlanRequest request, DayState s, Predicate<ContainerId> wanted) {
        return all(request, s, id -> s.container(id).emptied().isEmpty() && wanted.test(id));
    }

    /// Everything `wanted` that is not promised already and does not burn.
    static List<Candidate> all(PlanRequest request, DayState s, Predicate<ContainerId> wanted) {
        return open(request, s).filter(wanted).map(id -> demanded(s, s.container(id))).toList();
    }

    /// What is not promised already and does not burn.
    static Stream<ContainerId> open(PlanRequest request, DayState s) {
        Set<ContainerId> promised = promised(request.trucks());
        return new TreeSet<>(s.containers().keySet())
                .stream().filter(id -> !promised.contains(id) && !s.container(id).burns());
    }

    private static Candidate demanded(DayState s, ContainerState container) {
        FillLevel fill = FillLevel.clamped(now(s, container));
        return new Candidate(
                container.container().id(),
                true,
                true,
                fill,
                container.container().load(fill),
                container.overflow().relief(),
                0,
                Neglect.NONE);
    }

    private static Set<ContainerId> promised(List<TruckStart> trucks) {
        Set<ContainerId> promised = new HashSet<>();
        for (TruckStart start : trucks) {
            for (Stop stop : start.current().stops().subList(0, start.current().base())) {
                if (stop instanceof Stop.Collect collect) {
                    promised.add(collect.container());
                }
            }
        }
        return promised;
    }

    private static double now(DayState s, ContainerState container) {
        return s.forecast().at(container.container(), container.belief(), s.now()).mean();
    }
}
