package de.leerplan.app;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Verdict;
import de.leerplan.replay.SampleDay;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Times questions to the adviser on a sample day as it stands at some moment.
final class WhatIfBench {
    private static final int WARM_UP = 30;

    private DayState state;
    private final Adviser adviser;
    private final Random random;
    private final List<ContainerId> containers;
    private final List<TruckId> trucks;

    private WhatIfBench(DayState state, Adviser adviser, long seed) {
        this.state = state;
        this.adviser = adviser;
        random = new Random(seed);
        containers = List.copyOf(state.city().containers().keySet());
        trucks = List.copyOf(state.city().trucks().keySet());
    }

    /// @param fresh milliseconds of each question, sorted: about something new, after a fact; about
    ///     what is in hand; why, after a fact
    record Result(
            int stops,
            int trucks,
            int possible,
            List<Double> fresh,
            List<Double> inHand,
            List<Double> why,
            long seed) {
        String table() {
            String head = "%-34s %8s %8s %8s".formatted("milliseconds", "median", "p99", "longest");
            return String.join(
                    "\n",
                    head,
                    row("a move or a skip of another stop", fresh),
                    row("the stop in hand, another place", inHand),
                    row("why", why));
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"stops\":%d,\"trucks\":%d,\"questions\":%d,\"possible\":%d,"
                            + "\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"in_hand_p50_ms\":%.2f,"
                            + "\"in_hand_p99_ms\":%.2f,\"why_p50_ms\":%.2f,\"why_p99_ms\":%.2f,"
                            + "\"seed\":%d}",
                    stops,
                    trucks,
                    fresh.size(),
                    possible,
                    at(fresh, 0.5),
                    at(fresh, 0.99),
                    at(inHand, 0.5),
                    at(inHand, 0.99),
                    at(why, 0.5),
                    at(why, 0.99),
                    seed);
        }

        private static String row(String name, List<Double> millis) {
            return String.format(
                    Locale.ROOT,
                    "%-34s %8.2f %8.2f %8.2f",
                    name,
                    at(millis, 0.5),
                    at(millis, 0.99),
                    millis.getLast());
        }

        private static double at(List<Double> sorted, double share) {
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }
    }

    static Result run(World world, SampleDay sample, LocalTime at, int questions, long seed) {
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, sample, seed, new Feeds())) {
            run.playUntil(at);
            return new WhatIfBench(run.loop().state(), world.adviser(), seed).ask(questions, seed);
        }
    }

    private Result ask(int questions, long seed) {
        for (int i = 0; i < WARM_UP; i++) {
            passOn();
            adviser.price(state, something());
        }
        List<Double> fresh = new ArrayList<>();
        List<Double> inHand = new ArrayList<>();
        List<Double> why = new ArrayList<>();
        int possible = 0;
        for (int i = 0; i < questions; i++) {
            passOn();
            Hypothesis what = something();
            long start = System.nanoTime();
            Verdict verdict = adviser.price(state, what);
            fresh.add(millisSince(start));
            possible += verdict instanceof Verdict.Possible ? 1 : 0;
            if (what instanceof Hypothesis.Put put) {
                Hypothesis elsewhere = new Hypothesis.Put(put.jobs(), truck(), put.place());
                start = System.nanoTime();
                adviser.price(state, elsewhere);
                inHand.add(millisSince(start));
            }
            passOn();
            ContainerId container = container();
            start = System.nanoTime();
            adviser.why(state, container);
            why.add(millisSince(start));
        }
        List.of(fresh, inHand, why).forEach(Collections::sort);
        int stops =
                state.trucks().values().stream()
                        .mapToInt(truck -> truck.tour().map(t -> t.collections()).orElse(0))
                        .sum();
        return new Result(stops, trucks.size(), possible, fresh, inHand, why, seed);
    }

    /// Every fact makes another state, of which nothing is worked out yet.
    private void passOn() {
        state = state.after(new Observation.TimePassed(state.now())).next();
    }

    private Hypothesis something() {
        List<JobId> one = List.of(container());
        return random.nextInt(4) == 0
                ? new Hypothesis.Skip(one)
                : new Hypothesis.Put(one, truck(), random.nextInt(30));
    }

    private ContainerId container() {
        return containers.get(random.nextInt(containers.size()));
    }

    private TruckId truck() {
        return trucks.get(random.nextInt(trucks.size()));
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
