package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.SECOND_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.JobId;
import de.leerplan.model.Load;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person gave to a truck is not forgotten because the truck drops out for an hour.
class HoldFoldTest {
    private static final String ANNA = "anna";

    /// The first truck has bins 1 to 5; Anna gave it 4 and 5, and it breaks down.
    private static Played lost() {
        return Played.morning(8)
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, 1, 2, 3, 4, 5)
                .take(
                        new Decision.StopsLocked(at(5, 30), ANNA, bins(4, 5), FIRST_TRUCK),
                        new Observation.TruckBrokeDown(at(6, 30), FIRST_TRUCK, "Reifen"));
    }

    private static Played back(Played day) {
        return day.take(new Observation.TruckRepaired(at(7, 0), FIRST_TRUCK));
    }

    @Test
    void theDispatcherIsToldWhatIsHeldNoLonger() {
        Played day = lost();

        assertThat(detail(day, Notice.Kind.HOLDS_REST)).contains("B-4, B-5");
        assertThat(day.state.holds().stops()).isEmpty();
        assertThat(day.state.holds().restsFor(bin(4))).contains(FIRST_TRUCK);
        assertThat(day.request().held()).isEmpty();
        assertThat(day.request().candidates()).noneMatch(Candidate::demanded);
    }

    @Test
    void nothingIsSaidOfATruckThatNothingWasHeldTo() {
        Played day = Played.morning(8).take(new Observation.TimePassed(at(5, 1)));
        day.proposes(at(5, 1), 0, 0, 1, 2, 3);
        day.take(new Observation.TruckBrokeDown(at(6, 30), FIRST_TRUCK, "Reifen"));

        back(day);

        assertThat(day.noticed())
                .doesNotContain(
                        Notice.Kind.TOUR_LET_GO,
                        Notice.Kind.HOLDS_REST,
                        Notice.Kind.HOLDS_AGAIN,
                        Notice.Kind.HOLDS_ENDED);
    }

    @Test
    void whatNobodyTookOverIsSaidToBeLeftAndHeldAgainOnceTheTruckIsBack() {
        Played day = lost().takesOver();
        assertThat(Stranded.of(day.state, FIRST_TRUCK)).contains(bin(4), bin(5));

        back(day);

        assertThat(day.state.holds().stops())
                .containsOnly(Map.entry(bin(4), FIRST_TRUCK), Map.entry(bin(5), FIRST_TRUCK));
        assertThat(day.state.holds().resting()).isEmpty();
        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).contains(bin(4), bin(5));
        assertThat(detail(day, Notice.Kind.HOLDS_AGAIN)).contains("B-4, B-5");
        assertThat(day.request().held()).containsEntry(bin(4), FIRST_TRUCK);
    }

    @Test
    void whatAnotherCrewHasByThenStaysWithIt() {
        Played day = back(lost().takesOver(5));

        assertThat(day.state.holds().stops()).containsOnlyKeys(bin(4));
        assertThat(detail(day, Notice.Kind.HOLDS_AGAIN)).contains("B-4");
        assertThat(detail(day, Notice.Kind.HOLDS_ENDED)).contains("B-5");
        assertThat(day.request().held()).doesNotContainKey(bin(5));
    }

    @Test
    void whatIsDoneOrGivenAwayMeanwhileIsOver() {
        Played day = lost();
        Load some = new Load(10, 5);
        day.take(
                new Observation.ContainerEmptied(at(6, 40), at(6, 40), SECOND_TRUCK, bin(4), some),
                new Decision.StopsLocked(at(6, 41), ANNA, bins(5), SECOND_TRUCK));

        back(day);

        assertThat(day.state.holds().stops()).containsOnlyKeys(bin(5)).containsValue(SECOND_TRUCK);
        assertThat(day.state.holds().resting()).isEmpty();
        assertThat(detail(day, Notice.Kind.HOLDS_AGAIN)).isEmpty();
    }

    @Test
    void aPersonCanLetGoOfWhatRests() {
        Played day = lost().take(new Decision.StopsUnlocked(at(6, 40), ANNA, bins(4, 5)));

        assertThat(back(day).state.holds()).isEqualTo(Holds.NONE);
    }

    @Test
    void aTourThatIsHeldIsHeldNoLongerAndThatIsSaid() {
        Played day = Played.morning(8).take(new Observation.TimePassed(at(5, 1)));
        day.proposes(at(5, 1), 0, 0, 1, 2, 3, 4);

        day.take(
                new Decision.TruckLocked(at(5, 30), ANNA, FIRST_TRUCK),
                new Decision.TruckTakenOut(at(5, 40), ANNA, FIRST_TRUCK, "TÜV"));

        assertThat(day.noticed()).contains(Notice.Kind.TOUR_LET_GO);
        assertThat(day.state.holds()).isEqualTo(Holds.NONE);
    }

    private static Optional<String> detail(Played day, Notice.Kind kind) {
        return day.state.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .peek(notice -> assertThat(notice.subject()).isEqualTo(FIRST_TRUCK.value()))
                .map(Notice::detail)
                .reduce((_, last) -> last);
    }

    private static List<JobId> bins(int... bins) {
        return Arrays.stream(bins).<JobId>mapToObj(SmallCity::bin).toList();
    }
}
