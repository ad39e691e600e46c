package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.app.Feeds;
import de.leerplan.app.Folders;
import de.leerplan.app.SampleDayRun;
import de.leerplan.app.World;
import de.leerplan.model.Passage;
import de.leerplan.operations.Notice;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Streets closed before trucks that are on their way, with the real planner, router and broker;
/// what counts are the orders on board.
class ClosureToursTest {
    private static final int CLOSURES = 5;
    private static final int NARROWINGS = 5;

    /// Between the width of the light trucks and that of all others, with their mirrors.
    private static final Passage NARROW = Passage.upToWidth(260);

    @TempDir static Path data;

    private static SampleDayRun run;
    private static final List<ClosureTrial.Outcome> OUTCOMES = new ArrayList<>();
    private static final List<ClosureTrial.Outcome> NARROWED = new ArrayList<>();

    @BeforeAll
    static void closeStreetsOnAMorning() {
        World world = World.sample(new Folders(data));
        SampleDay day = SampleDay.find(SampleData.folder(), "2026-07-14");
        Feeds feeds = new Feeds();
        run = SampleDayRun.atMaximumPace(world, day, 1, feeds);
        run.playUntil(LocalTime.of(7, 0));
        ClosureTrial trial = new ClosureTrial(world, run, feeds, new Random(11));
        for (int i = 0; i < CLOSURES; i++) {
            trial.once(i).ifPresent(OUTCOMES::add);
        }
        for (int i = 0; i < NARROWINGS; i++) {
            trial.once(CLOSURES + i, NARROW).ifPresent(NARROWED::add);
        }
    }

    @AfterAll
    static void end() {
        run.close();
    }

    @Test
    void closuresOnTheWayOfTrucksWereFound() {
        assertThat(OUTCOMES).hasSize(CLOSURES);
        assertThat(OUTCOMES).allMatch(outcome -> !outcome.concerned().isEmpty());
    }

    @Test
    void noLegOfAnyTourUsesAClosedStreetAnyMore() {
        assertThat(OUTCOMES).allMatch(outcome -> outcome.through().isEmpty());
    }

    @Test
    void toursElsewhereDoNotChange() {
        assertThat(OUTCOMES).allMatch(outcome -> outcome.disturbed().isEmpty());
    }

    @Test
    void aWideTruckIsLedRoundANarrowedStreetAndANarrowOneKeepsItsWay() {
        assertThat(NARROWED).flatExtracting(ClosureTrial.Outcome::concerned).isNotEmpty();
        assertThat(NARROWED)
                .flatExtracting(ClosureTrial.Outcome::through)
                .isNotEmpty()
                .allMatch(truck -> run.loop().state().truck(truck).truck().passes(NARROW));
        assertThat(NARROWED).flatExtracting(ClosureTrial.Outcome::disturbed).isEmpty();
    }

    @Test
    void whoWasCutOffIsReachedAgainInTheEnd() {
        assertThat(run.loop().state().roads().cutOff()).isEmpty();
        assertThat(run.loop().state().notices())
                .extracting(Notice::kind)
                .doesNotContain(Notice.Kind.PLAN_FAILED);
    }
}
