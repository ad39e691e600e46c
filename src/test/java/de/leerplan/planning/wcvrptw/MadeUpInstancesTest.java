package de.leerplan.planning.wcvrptw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Instances of the same kind that nobody published: tight windows, several landfills.
class MadeUpInstancesTest {
    private static final int HOUR = 3600;
    private static final int FEET = 100_000;

    private static WasteInstance instance(int stops, int landfills, long seed) {
        Random random = new Random(seed);
        List<WasteStop> all = new ArrayList<>();
        all.add(stop(0, random, 5 * HOUR, 20 * HOUR, 0, 0, WasteStop.Kind.DEPOT));
        for (int id = 1; id <= stops; id++) {
            boolean tight = random.nextBoolean();
            int opens = tight ? (6 + random.nextInt(9)) * HOUR : 5 * HOUR;
            int closes = tight ? opens + 2 * HOUR : 19 * HOUR;
            int service = 30 + random.nextInt(270);
            int load = 1 + random.nextInt(8);
            all.add(stop(id, random, opens, closes, service, load, WasteStop.Kind.STOP));
        }
        for (int i = 1; i <= landfills; i++) {
            WasteStop.Kind kind = WasteStop.Kind.LANDFILL;
            all.add(stop(stops + i, random, 6 * HOUR, 19 * HOUR, 1200, 0, kind));
        }
        WasteInstance asked = new WasteInstance("made up", 60, 120, 500, HOUR, 40, all);
        all.removeAll(new WasteProblem(asked).impossible());
        return new WasteInstance("made up", 60, 120, 500, HOUR, 40, all);
    }

    private static WasteStop stop(
            int id,
            Random random,
            int opens,
            int closes,
            int service,
            double load,
            WasteStop.Kind kind) {
        return new WasteStop(
                id,
                random.nextInt(FEET),
                random.nextInt(FEET),
                opens,
                closes,
                service,
                load,
                kind,
                1 + id);
    }

    @Test
    void theStartAlreadyServesEveryStopByTheRules() {
        for (int seed = 0; seed < 12; seed++) {
            WasteInstance instance = instance(20 + 20 * seed, 1 + seed % 8, seed);
            WasteSolver solver = new WasteSolver(instance, seed);

            assertThat(solver.absent()).as("seed %d", seed).isZero();
            assertThat(WasteVerifier.judge(instance, solver.tours()).faults())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
