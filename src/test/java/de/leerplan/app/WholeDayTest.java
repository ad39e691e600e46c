package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Stop;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.FactJson;
import de.leerplan.operations.Observation;
import de.leerplan.operations.TruckState;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;
import de.leerplan.reports.DaySummary;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The day of trouble from its first reading to the last truck's return, with the real planner,
/// the real broker and ten real MQTT clients.
class WholeDayTest {
    @TempDir static Path data;

    private static World world;
    private static SampleDayRun run;
    private static DayState evening;
    private static DayState end;
    private static List<Fact> journal;

    @BeforeAll
    static void playTheDay() {
        world = World.sample(new Folders(data));
        SampleDay day = SampleDay.find(SampleData.folder(), "2026-11-17");
        run = SampleDayRun.atMaximumPace(world, day, 1, new Feeds());
        run.playToTheEnd();
        evening = run.loop().state();
        run.close();
        end = run.loop().state();
        journal = run.facts();
    }

    @AfterAll
    static void forget() {
        run.close();
    }

    @Test
    void aReplayedDayEndsExactlyAsTheRealOneDid() {
        DayState replayed = DayState.before(world.city());
        for (Fact fact : journal) {
            replayed = replayed.after(FactJson.read(FactJson.write(fact))).next();
        }
        assertThat(replayed.containers()).isEqualTo(end.containers());
        assertThat(replayed.trucks()).isEqualTo(end.trucks());
        assertThat(replayed).isEqualTo(end);
    }

    @Test
    void everyTruckThatCanDriveIsHomeAndEmptyInTheEvening() {
        assertThat(evening.trucks().values().stream().filter(TruckState::fit))
                .filteredOn(truck -> !worksOvertime(truck))
                .hasSizeGreaterThan(7)
                .allSatisfy(
                        truck -> {
                            assertThat(truck.online()).isTrue();
                            assertThat(truck.next()).isEmpty();
                            assertThat(truck.load().kilograms()).isZero();
                        });
    }

    /// The recording ends with the last shift. A truck sent out shortly before for what could not
    /// wait is on its way to unload, and home.
    private static boolean worksOvertime(TruckState truck) {
        boolean lastShift = !run.at(truck.truck().shift().to()).isBefore(evening.now());
        return lastShift
                && truck.tour().stream()
                        .flatMap(tour -> tour.stops().stream())
                        .noneMatch(Stop.Collect.class::isInstance);
    }

    @Test
    void toursReachedTheTrucksAndWereAccepted() {
        assertThat(journal).noneMatch(Observation.TourRejected.class::isInstance);
        assertThat(evening.trucks().values().stream().filter(TruckState::fit))
                .allMatch(truck -> truck.acknowledged() == truck.version());
    }

    @Test
    void theDayOfTroubleHadItsTroubles() {
        DaySummary summary = run.summary(world);

        assertThat(journal).anyMatch(Observation.TruckBrokeDown.class::isInstance);
        assertThat(journal).anyMatch(Observation.StreetClosed.class::isInstance);
        assertThat(end.tally().late()).isPositive();
        assertThat(end.tally().duplicates()).isPositive();
        assertThat(summary.emptied()).isGreaterThan(300);
    }

    @Test
    void hardlyAContainerOverflows() {
        int overflowed = TrueOverflow.of(run.bins(), world.city(), end.now()).containers();

        assertThat(overflowed).isLessThan(world.city().containers().size() / 50);
    }

    @Test
    void noPromisedStopWasEverTakenFromACrewThatCouldDrive() {
        assertThat(PromiseCheck.broken(journal, world.city())).isEmpty();
    }
}
