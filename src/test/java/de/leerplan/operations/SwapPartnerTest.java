package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwapPartnerTest {
    @Test
    void twoSwappedSensorsNameEachOther() {
        Played day = Played.morning(3);
        SwappedPair pair = new SwappedPair();
        for (int halfHour = 12; halfHour < 40; halfHour++) {
            if (halfHour == 16 || halfHour == 28) {
                day.empties(at(halfHour / 2, 5), 1);
                pair.first = 2;
            }
            if (halfHour == 22 || halfHour == 34) {
                day.empties(at(halfHour / 2, 5), 2);
                pair.second = 2;
            }
            day.reads(at(halfHour / 2, 10 + 30 * (halfHour % 2)), 1, pair.second += 5);
            day.reads(at(halfHour / 2, 12 + 30 * (halfHour % 2)), 2, pair.first += 5);
            day.reads(at(halfHour / 2, 14 + 30 * (halfHour % 2)), 3, 20 + halfHour);
        }

        ContainerState one = day.state.container(bin(1));
        ContainerState two = day.state.container(bin(2));
        assertThat(SwapPartner.of(day.state, one)).contains(bin(2));
        assertThat(SwapPartner.of(day.state, two)).contains(bin(1));
        assertThat(SwapPartner.of(day.state, day.state.container(bin(3)))).isEmpty();
    }

    /// What really lies in both, percent.
    private static final class SwappedPair {
        private double first = 50;
        private double second = 32;
    }
}
