package de.leerplan.app.bench;

import de.leerplan.app.Feeds;
import de.leerplan.app.SampleDayRun;
import de.leerplan.app.SampleOrders;
import de.leerplan.app.World;
import de.leerplan.app.bench.WhatIfFigures.Kind;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Observation;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;
import de.leerplan.operations.Verdict;
import de.leerplan.replay.SampleDay;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// Times questions to the adviser on a sample day as it stands at some moment.
final class WhatIfBench {
    private static final int WARM_UP = 30;

    private DayState state;
    private final Adviser adviser;
    private final Rescore rescore;
    private final Random random;
    private final List<ContainerId> containers;
    private final List<OrderId> orders;
    private final List<TruckId> trucks;
    private final Map<Kind, List<Double>> millis = new EnumMap<>(Kind.class);
    private final List<Runnable> rescores = new ArrayList<>();
    private int possible;

    private WhatIfBench(DayState state, World world, long seed) {
        this.state = state;
        adviser = world.adviser();
        rescore = new Rescore(world.adviser());
        random = new Random(seed);
        containers = List.copyOf(state.city().containers().keySet());
        orders = List.copyOf(state.orders().keySet());
        trucks = List.copyOf(state.city().trucks().keySet());
    }

    /// @param orders citizens' orders that are taken some minutes before, so that they are planned
    static WhatIfFigures run(
            World world, SampleDay sample, LocalTime at, int questions, int orders, long seed) {
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, sample, seed, new Feeds())) {
            run.playUntil(at.minus(SampleOrders.UNTIL_PLANNED));
            SampleOrders.take(run, orders, new Random(seed));
            run.playUntil(at);
            return new WhatIfBench(run.loop().state(), world, seed).ask(questions, seed);
        }
    }

    private WhatIfFigures ask(int questions, long seed) {
        round(WARM_UP);
        millis.clear();
        possible = 0;
        rescores.clear();
        round(questions);
        rescores.forEach(Runnable::run);
        return new WhatIfFigures(
                state.trucks().values().stream().mapToInt(WhatIfBench::stops).sum(),
                trucks.size(),
                orders.size(),
                millis,
                possible,
                rescore.tried(),
                rescore.unequal(),
                seed);
    }

    private void round(int questions) {
        for (int i = 0; i < questions; i++) {
            Hypothesis what = moveOrSkip(container());
            price(Kind.FRESH, what);
            if (what instanceof Hypothesis.Put put) {
                Hypothesis elsewhere = new Hypothesis.Put(put.jobs(), truck(), put.place());
                timed(Kind.IN_HAND, () -> adviser.price(state, elsewhere));
            }
            why(Kind.WHY, container());
            price(Kind.GIVE, new Hypothesis.Give(some(5, this::container), truck()));
            if (!orders.isEmpty()) {
                price(Kind.ORDER, moveOrSkip(order()));
                why(Kind.ORDER_WHY, order());
            }
            held().ifPresent(hold -> price(Kind.HOLD, hold));
            idle(i).ifPresent(this::outing);
        }
    }

    private void outing(TruckId truck) {
        passOn();
        timed(Kind.OUTING, () -> adviser.outing(state, truck))
                .map(trip -> new Hypothesis.Put(trip.jobs(), truck, 0))
                .ifPresent(put -> rescored(put, adviser.price(state, put)));
    }

    /// One that has nothing to do, another each time.
    private Optional<TruckId> idle(int number) {
        List<TruckId> idle =
                trucks.stream().filter(truck -> stops(state.truck(truck)) == 0).toList();
        return idle.isEmpty() ? Optional.empty() : Optional.of(idle.get(number % idle.size()));
    }

    private void price(Kind kind, Hypothesis what) {
        passOn();
        Verdict verdict = timed(kind, () -> adviser.price(state, what));
        possible += kind == Kind.FRESH && verdict instanceof Verdict.Possible ? 1 : 0;
        rescored(what, verdict);
    }

    private void rescored(Hypothesis what, Verdict verdict) {
        if (verdict instanceof Verdict.Possible price) {
            DayState then = state;
            rescores.add(() -> rescore.check(then, what, price));
        }
    }

    private void why(Kind kind, JobId job) {
        passOn();
        timed(kind, () -> adviser.why(state, job));
    }

    private <T> T timed(Kind kind, Supplier<T> question) {
        long start = System.nanoTime();
        T answer = question.get();
        double took = (System.nanoTime() - start) / 1e6;
        millis.computeIfAbsent(kind, _ -> new ArrayList<>()).add(took);
        return answer;
    }

    /// Every fact makes another state, of which nothing is worked out yet.
    private void passOn() {
        state = state.after(new Observation.TimePassed(state.now())).next();
    }

    private Hypothesis moveOrSkip(JobId job) {
        return random.nextInt(4) == 0
                ? new Hypothesis.Skip(List.of(job))
                : new Hypothesis.Put(List.of(job), truck(), random.nextInt(30));
    }

    /// Some of what a truck still has before it; empty if that is nothing.
    private Optional<Hypothesis> held() {
        List<JobId> left = TourDifference.left(state, truck());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Hypothesis.Lock(some(3, () -> left.get(random.nextInt(left.size())))));
    }

    private List<JobId> some(int most, Supplier<? extends JobId> one) {
        List<JobId> some = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            JobId next = one.get();
            if (!some.contains(next)) {
                some.add(next);
            }
        }
        return some;
    }

    private static int stops(TruckState truck) {
        return truck.tour().map(tour -> TourDifference.jobs(tour).size()).orElse(0);
    }

    private ContainerId container() {
        return containers.get(random.nextInt(containers.size()));
    }

    private OrderId order() {
        return orders.get(random.nextInt(orders.size()));
    }

    private TruckId truck() {
        return trucks.get(random.nextInt(trucks.size()));
    }
}
