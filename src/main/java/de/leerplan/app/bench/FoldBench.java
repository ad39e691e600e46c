package de.leerplan.app.bench;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.SensorHealth;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Measures the fold alone: a storm of readings from a city of so many containers.
final class FoldBench {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(10);

    private FoldBench() {}

    /// @param rounds every container reports once a round; the first third only warms up
    static void run(City like, int containers, int rounds, long seed, PrintWriter out) {
        City city = grown(like, containers);
        SplittableRandom chance = new SplittableRandom(seed);
        Instant at = DAY.atTime(5, 0).atZone(city.zone()).toInstant();
        DayState state = opened(city, at);
        List<Double> micros = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            at = at.plus(BETWEEN_ROUNDS);
            List<Fact> storm = storm(city, at, round, chance);
            long began = System.nanoTime();
            for (Fact fact : storm) {
                state = state.after(fact).next();
            }
            double each = (System.nanoTime() - began) / 1e3 / storm.size();
            if (round >= rounds / 3) {
                micros.add(each);
            }
        }
        print(micros, containers, seed, out);
    }

    static City grown(City like, int containers) {
        List<Container> models = List.copyOf(like.containers().values());
        List<Container> all = new ArrayList<>();
        for (int i = 0; i < containers; i++) {
            all.add(models.get(i % models.size()).called(new ContainerId("C-" + i)));
        }
        return like.withContainers(all);
    }

    private static DayState opened(City city, Instant at) {
        DayState state = DayState.before(city).after(new DayBegan(at, DAY, city.name())).next();
        Habit habit = new Habit(6, Collections.nCopies(HourOfWeek.COUNT, 2.0));
        for (ContainerId id : city.containers().keySet()) {
            Fact known = new ContainerCarriedOver(at, id, habit, new FillLevel(30), at);
            state = state.after(known).next();
        }
        return state.after(new TimePassed(at)).next();
    }

    private static List<Fact> storm(City city, Instant at, int round, SplittableRandom chance) {
        List<Fact> facts = new ArrayList<>();
        for (Container container : city.containers().values()) {
            double percent = Math.min(100, 30 + round / 3.0 + chance.nextDouble(4));
            int distance = container.calibration().distanceMm(new FillLevel(percent));
            facts.add(
                    new ReadingReceived(
                            at,
                            at,
                            container.id(),
                            new Measured.Distance(distance),
                            SensorHealth.UNKNOWN));
        }
        return facts;
    }

    private static void print(List<Double> micros, int containers, long seed, PrintWriter out) {
        List<Double> sorted = micros.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        out.printf(Locale.ROOT, "containers  median µs/fact  best  worst%n");
        out.printf(
                Locale.ROOT,
                "%10d  %14.1f  %4.1f  %5.1f%n",
                containers,
                median,
                sorted.getFirst(),
                sorted.getLast());
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"fold\",\"results\":[{\"containers\":%d,\"rounds\":%d,"
                        + "\"us_per_fact\":%.2f,\"best_us_per_fact\":%.2f,"
                        + "\"worst_us_per_fact\":%.2f,\"seed\":%d}]}%n",
                containers,
                sorted.size(),
                median,
                sorted.getFirst(),
                sorted.getLast(),
                seed);
        out.flush();
    }
}
