package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.SECOND_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Load;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.ContainerHandled;
import de.leerplan.operations.Observation.ContainerEmptied;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a truck that dropped out leaves behind is on another tour, or is said.
class StrandedTest {
    /// The first truck has bins 1 to 4, of which the third is full, and breaks down.
    private static Played lost() {
        return Played.morning(8)
                .reads(at(4, 40), 3, 96)
                .reads(at(4, 50), 3, 97)
                .take(new ContainerHandled(at(5, 0), "anna", bin(3), Handling.MUST_GO))
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, 1, 2, 3, 4)
                .take(new Observation.TruckBrokeDown(at(6, 30), FIRST_TRUCK, "Reifen"));
    }

    private static Optional<Notice> told(Played day) {
        return day.state.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.STOPS_STRANDED)
                .reduce((_, last) -> last);
    }

    @Test
    void allItsWorkIsAskedForAgainPromisedOrNot() {
        Played day = lost();

        assertThat(day.request().cause())
                .isEqualTo(new Cause(Cause.Kind.TRUCK_LOST, FIRST_TRUCK.value()));
        assertThat(day.request().trucks())
                .extracting(TruckStart::truck)
                .containsExactly(SECOND_TRUCK);
        assertThat(day.request().candidates())
                .extracting(Candidate::container)
                .contains(bin(3))
                .containsAll(wanted(day));
    }

    private static List<ContainerId> wanted(Played day) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(SmallCity::bin)
                .filter(id -> day.state.container(id).mayGo())
                .toList();
    }

    @Test
    void whatAnotherTruckTakesOverNeedsNoWord() {
        Played day = lost().takesOver(1, 2, 3, 4);

        assertThat(Stranded.of(day.state, FIRST_TRUCK)).isEmpty();
        assertThat(told(day)).isEmpty();
    }

    @Test
    void whatHasToBeDoneTodayAndNobodyTakesOverIsAnAlarm() {
        Played day = lost().takesOver();

        assertThat(Stranded.of(day.state, FIRST_TRUCK)).contains(bin(3));
        assertThat(told(day))
                .hasValueSatisfying(
                        notice -> {
                            assertThat(notice.severity()).isEqualTo(Notice.Severity.ALARM);
                            assertThat(notice.subject()).isEqualTo(FIRST_TRUCK.value());
                            assertThat(notice.detail()).isEqualTo(left(day, FIRST_TRUCK));
                        });
    }

    @Test
    void itIsSaidOnceForEachTimeATruckDropsOut() {
        Played day = lost().takesOver();
        long said = count(day);
        day.take(new Decision.PlanWanted(at(6, 40), "anna")).takesOver();
        assertThat(count(day)).isEqualTo(said).isOne();

        day.take(new Observation.TruckRepaired(at(6, 50), FIRST_TRUCK));
        day.takesOver();
        day.take(new Decision.TruckTakenOut(at(6, 55), "anna", FIRST_TRUCK, "TÜV"));
        day.takesOver();

        assertThat(count(day)).isEqualTo(2);
    }

    @Test
    void nothingIsSaidBeforeThePlannerHasAnswered() {
        assertThat(told(lost())).isEmpty();
    }

    @Test
    void aTruckThatIsBackHasOnlyWhatNobodyTookOver() {
        Played day = mustGoAll(lost());
        day.takesOver(1, 2);

        day.take(new Observation.TruckRepaired(at(6, 50), FIRST_TRUCK));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).containsExactly(bin(3), bin(4));
        assertThat(day.state.truck(FIRST_TRUCK).tour().orElseThrow().base()).isOne();
        assertThat(day.lastPush(FIRST_TRUCK)).isEqualTo(day.state.truck(FIRST_TRUCK).tour());
    }

    @Test
    void whatAnotherTruckHasEmptiedMeanwhileIsOffItsTourToo() {
        Played day = mustGoAll(lost());
        day.takesOver(1, 2);
        Load some = new Load(10, 5);
        day.take(new ContainerEmptied(at(6, 40), at(6, 40), SECOND_TRUCK, bin(1), some));

        day.take(new Observation.TruckRepaired(at(6, 50), FIRST_TRUCK));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).containsExactly(bin(3), bin(4));
    }

    @Test
    void aTruckThatIsBackBeforeAnybodyTookOverGoesOn() {
        Played day = mustGoAll(lost());
        int version = day.state.truck(FIRST_TRUCK).version();

        day.take(new Observation.TruckRepaired(at(6, 31), FIRST_TRUCK));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK))
                .containsExactly(bin(1), bin(2), bin(3), bin(4));
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(version);
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.TRUCK_BACK);
        assertThat(day.request().trucks())
                .extracting(TruckStart::truck)
                .containsExactly(FIRST_TRUCK, SECOND_TRUCK);
    }

    private static Played mustGoAll(Played day) {
        for (int bin = 1; bin <= 4; bin++) {
            day.take(new ContainerHandled(at(6, 30), "anna", bin(bin), Handling.MUST_GO));
        }
        return day;
    }

    private static String left(Played day, TruckId truck) {
        return Integer.toString(Stranded.of(day.state, truck).size());
    }

    private static long count(Played day) {
        return day.noticed().stream().filter(Notice.Kind.STOPS_STRANDED::equals).count();
    }
}
