package de.leerplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongUnaryOperator;

class NearestTest {
    private static final int BITS = 24;
    private static final int ROUNDS = 300;

    private final Random random = new Random(5);

    @Test
    void theSmallestComeInOrder() {
        putsInOrder(_ -> random.nextInt(20_000));
    }

    @Test
    void equalDistancesAreOrderedByNumber() {
        putsInOrder(_ -> random.nextInt(3));
    }

    /// Where no way leads, a place is ten thousand kilometres away: all others share one bin.
    @Test
    void oneThatIsFarBeyondAllOthersDoesNotMatter() {
        putsInOrder(i -> i == 0 ? 10_000_000 : random.nextInt(5_000));
    }

    @Test
    void theFarthestOfAllHasABin() {
        putsInOrder(_ -> Integer.MAX_VALUE - random.nextInt(2));
    }

    private void putsInOrder(LongUnaryOperator distance) {
        for (int round = 0; round < ROUNDS; round++) {
            int count = random.nextInt(round + 1);
            int least = random.nextInt(count + 1);
            long[] keys = new long[count + 2];
            for (int i = 0; i < count; i++) {
                keys[i] = distance.applyAsLong(i) << BITS | random.nextInt(1 << BITS);
            }
            long[] sorted = Arrays.copyOf(keys, count);
            Arrays.sort(sorted);

            assertThat(Arrays.copyOf(Nearest.sorted(keys, count, least), least))
                    .isEqualTo(Arrays.copyOf(sorted, least));
        }
    }
}
