package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Random;

class PacesTest {
    private static final int HOUR = 3600;
    private static final int DAYS = 300;
    private static final int WAYS = 400;

    /// Rush hour from seven to eight, at twice the usual time.
    private static final Paces RUSH = new Paces(HOUR, 1, 1, 1, 1, 1, 1, 1, 2, 1);

    private final Random random = new Random(4);

    @Test
    void aWayAcrossTheEdgeOfAnHourIsDrivenPartlyAtEachPace() {
        assertThat(RUSH.arrive(7 * HOUR - 600, 900)).isEqualTo(7 * HOUR + 600);
        assertThat(RUSH.arrive(8 * HOUR - 600, 900)).isEqualTo(8 * HOUR + 600);
        assertThat(RUSH.arrive(7 * HOUR - 300, 300 + 1800 + 60)).isEqualTo(8 * HOUR + 60);
        assertThat(RUSH.takes(6 * HOUR, 900)).isEqualTo(900);
        assertThat(RUSH.takes(7 * HOUR, 900)).isEqualTo(1800);
    }

    @Test
    void aWayEndsWhenDrivingItMinuteByMinuteEnds() {
        for (int day = 0; day < DAYS; day++) {
            Paces paces = RandomProblem.paces(day);
            for (int way = 0; way < WAYS; way++) {
                int departs = random.nextInt(-HOUR, 32 * HOUR);
                int drive = random.nextInt(way % 4 == 0 ? 9 * HOUR : 900);
                assertThat(paces.arrive(departs, drive))
                        .as("day %d, %d s from %d on", day, drive, departs)
                        .isEqualTo(SlowDrive.end(paces, departs, drive));
            }
        }
    }

    @Test
    void whoLeavesLaterNeverArrivesEarlier() {
        for (int day = 0; day < DAYS; day++) {
            Paces paces = RandomProblem.paces(day);
            int drive = random.nextInt(2 * HOUR);
            int first = random.nextInt(24 * HOUR);
            for (int departs = first; departs < first + 2 * HOUR; departs++) {
                assertThat(paces.arrive(departs + 1, drive))
                        .isGreaterThanOrEqualTo(paces.arrive(departs, drive));
            }
        }
    }

    @Test
    void theLatestDepartureIsInTimeAndNoLaterOneIs() {
        for (int day = 0; day < DAYS; day++) {
            Paces paces = RandomProblem.paces(day);
            for (int way = 0; way < WAYS; way++) {
                int arrives = random.nextInt(-HOUR, 32 * HOUR);
                int drive = random.nextInt(way % 4 == 0 ? 9 * HOUR : 900);
                int latest = paces.latest(arrives, drive);
                assertThat(paces.arrive(latest, drive)).isLessThanOrEqualTo(arrives);
                assertThat(paces.arrive(latest + 1, drive)).isGreaterThan(arrives);
            }
        }
    }

    @Test
    void noWayTakesLongerThanInTheSlowestHourItMayBeDrivenIn() {
        for (int day = 0; day < DAYS; day++) {
            Paces paces = RandomProblem.paces(day);
            for (int way = 0; way < WAYS; way++) {
                int departs = random.nextInt(24 * HOUR);
                int drive = random.nextInt(2 * HOUR);
                int end = paces.arrive(departs, drive);
                assertThat(end - departs)
                        .isLessThanOrEqualTo((int) Math.ceil(drive * paces.slowest(departs, end)));
            }
        }
    }

    @Test
    void whereAllHoursAreAlikeNothingIsReckoned() {
        Paces even = new Paces(HOUR, 1, 1, 1);
        assertThat(even.even()).isTrue();
        assertThat(even.arrive(77, 1234)).isEqualTo(77 + 1234);
        assertThat(even.latest(77, 1234)).isEqualTo(77 - 1234);
        assertThat(new Paces(HOUR, 1.2).arrive(100, 1000)).isEqualTo(1300);
    }

    @Test
    void aWayThatNobodyCanDriveIsNoBetterAtNight() {
        Paces night = new Paces(HOUR, 0.5);
        assertThat(night.takes(0, Travel.UNREACHABLE)).isEqualTo(Travel.UNREACHABLE);
        assertThat(night.latest(0, Travel.UNREACHABLE)).isEqualTo(-Travel.UNREACHABLE);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Paces(HOUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paces(HOUR, 1, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new Paces(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
