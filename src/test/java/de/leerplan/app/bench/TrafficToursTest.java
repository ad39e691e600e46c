package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.app.Feeds;
import de.leerplan.app.Folders;
import de.leerplan.app.SampleDayRun;
import de.leerplan.app.World;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Queues reported in a file while trucks are on their way, with the real planner, router and
/// broker; what counts are the times in the orders on board.
class TrafficToursTest {
    private static final int JAMS = 6;

    @TempDir static Path data;
    @TempDir static Path traffic;

    private static final List<TrafficTrial.Outcome> OUTCOMES = new ArrayList<>();

    @BeforeAll
    static void jamStreetsOnAMorning() {
        World world = World.sample(new Folders(data));
        SampleDay day = SampleDay.find(SampleData.folder(), "2026-07-14");
        Feeds feeds = new Feeds();
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, day, 1, feeds)) {
            run.playUntil(LocalTime.of(7, 0));
            TrafficTrial trial = new TrafficTrial(world, run, feeds, traffic, new Random(5));
            for (int i = 0; i < JAMS; i++) {
                trial.once().ifPresent(OUTCOMES::add);
            }
        }
    }

    @Test
    void queuesOnTheWayOfTrucksLeadToNewTimesOrWaysOnBoard() {
        assertThat(OUTCOMES).hasSize(JAMS).allMatch(outcome -> !outcome.concerned().isEmpty());
        assertThat(OUTCOMES).anyMatch(outcome -> !outcome.renewed().isEmpty());
    }

    @Test
    void noArrivalOnBoardIsOffByMoreThanThreeMinutes() {
        assertThat(OUTCOMES).allMatch(outcome -> outcome.untoldSeconds() <= 180);
    }

    @Test
    void toursElsewhereDoNotChange() {
        assertThat(OUTCOMES).allMatch(outcome -> outcome.disturbed().isEmpty());
    }

    @Test
    void theFiguresAreOneLineOfJson() {
        assertThat(new TrafficFigures(OUTCOMES).json())
                .startsWith("{\"bench\":\"traffic\",\"jams\":" + JAMS)
                .contains("\"p95_ms\":")
                .doesNotContain("\n");
    }
}
