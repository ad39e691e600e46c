package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckReported;
import de.leerplan.operations.Result.TourHandedOver;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

/// A morning of a sample day with the real planner, broker and ten MQTT clients, each of them on
/// threads of its own.
class SameMorningTest {
    @TempDir static Path data;

    private static List<Fact> once;
    private static List<Fact> again;

    @BeforeAll
    static void playTwice() {
        World world = World.sample(new Folders(data));
        once = morning(world);
        again = morning(world);
    }

    @Test
    void theSameMorningPlayedTwiceLeavesTheSameJournal() {
        assertThat(once).anyMatch(ContainerEmptied.class::isInstance);
        assertThat(without(again)).containsExactlyElementsOf(without(once));
    }

    /// They are told of a new tour all at once, and each says so when it has it.
    @Test
    void receiptsOfTrucksDifferInTheirOrderAtMost() {
        assertThat(again).containsExactlyInAnyOrderElementsOf(once);
    }

    /// Whoever signed in a minute late was planned for a minute late.
    @Test
    void theClockStandsUntilEveryTruckIsThere() {
        assertThat(once)
                .filteredOn(TruckConnected.class::isInstance)
                .hasSize(10)
                .allSatisfy(fact -> assertThat(fact.at()).isEqualTo(once.getFirst().at()));
    }

    private static List<Fact> morning(World world) {
        SampleDay day = SampleDay.find(SampleData.folder(), "2026-07-14");
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, day, 1, new Feeds())) {
            run.playUntil(LocalTime.of(6, 20));
            return run.facts();
        }
    }

    private static List<Fact> without(List<Fact> facts) {
        return facts.stream().filter(fact -> !isReceipt(fact)).toList();
    }

    private static boolean isReceipt(Fact fact) {
        return fact instanceof TourHandedOver
                || fact instanceof TourAcknowledged
                || fact instanceof TruckReported;
    }
}
