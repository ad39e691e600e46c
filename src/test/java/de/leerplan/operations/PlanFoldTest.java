package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Stop;
import de.leerplan.model.Tour;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlanFoldTest {
    private static Played planned(int... bins) {
        return Played.morning(8)
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, bins);
    }

    @Test
    void theFirstMinuteAsksForAPlan() {
        Played day = Played.morning(3).take(new Observation.TimePassed(at(5, 1)));

        assertThat(day.request().trucks()).hasSize(2);
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.DAY_BEGAN);
        assertThat(day.state.plan().outstanding()).hasValue(1);
    }

    @Test
    void aFullContainerAsksForAPlan() {
        Played day = planned(1, 2, 3);
        long asked = day.state.plan().asked();

        day.reads(at(6, 0), 5, 70).reads(at(7, 0), 5, 72);

        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().candidates())
                .anyMatch(c -> c.container().equals(bin(5)) && c.mustGo());
    }

    @Test
    void aPressingReadingDoesNotWaitForOthers() {
        Played day = planned(1, 2, 3).reads(at(6, 0), 5, 70).reads(at(6, 0), 6, 70);
        day.reads(at(7, 0), 5, 72).proposes(at(7, 0), 2000, 1, 1, 2, 3, 5);
        long asked = day.state.plan().asked();

        day.reads(at(7, 1), 6, 72);

        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.PRESSING);
    }

    @Test
    void whatPressesWhileThePlannerWorksIsOneMoreChange() {
        Played day = planned(1).reads(at(6, 0), 5, 70).reads(at(6, 0), 6, 70);
        day.reads(at(6, 0), 7, 70);
        day.reads(at(7, 0), 5, 72).reads(at(7, 0), 6, 72).reads(at(7, 0), 7, 72);
        long asked = day.state.plan().asked();

        day.proposes(at(7, 0), 2000, 1, 1, 5);

        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.state.plan().disturbance()).isEmpty();
    }

    @Test
    void aReadingAsExpectedAsksForNothing() {
        Played day = planned(1, 2, 3);
        long asked = day.state.plan().asked();

        day.reads(at(6, 0), 5, 32).reads(at(7, 0), 5, 34);

        assertThat(day.state.plan().asked()).isEqualTo(asked);
    }

    @Test
    void theFirstPlanIsAcceptedAndPushedWithItsFirstStopsPromised() {
        Played day = planned(1, 2, 3, 4);

        Tour pushed = day.lastPush(FIRST_TRUCK).orElseThrow();
        assertThat(pushed.version()).isEqualTo(1);
        assertThat(pushed.base()).isEqualTo(3);
        assertThat(day.noticed()).contains(Notice.Kind.PLAN_ACCEPTED);
    }

    @Test
    void promisedStopsAreNoCandidates() {
        Played day = planned(1, 2, 3, 4).take(new Decision.PlanWanted(at(6, 5), "dispo"));

        assertThat(day.request().candidates())
                .extracting(Candidate::container)
                .doesNotContain(bin(1), bin(2), bin(3));
    }

    @Test
    void aPlanCountsItsStopsAsItListsThem() {
        Played day = planned(1, 2, 3, 4).take(new Decision.PlanWanted(at(6, 5), "dispo"));

        day.proposes(at(6, 5), 500, 0, 1, 2, 3, 5, 6);

        AcceptedPlan plan = day.state.plan().current().orElseThrow();
        assertThat(plan.moves()).extracting(StopMove::job).containsExactly(bin(4), bin(5), bin(6));
        assertThat(plan.change()).isEqualTo(new PlanChange(0, 2, 1, 0, 0, 0, 500));
    }

    @Test
    void aProposalThatBreaksThePromiseIsStaleAndAskedForAgain() {
        Played day = planned(1, 2, 3, 4).take(new Decision.PlanWanted(at(6, 5), "dispo"));

        day.proposes(at(6, 5), 5000, 1, 4, 1, 2, 3);

        assertThat(day.state.plan().stale()).isEqualTo(1);
        assertThat(day.state.plan().outstanding()).isPresent();
        assertThat(firstBin(day)).isEqualTo("B-1");
    }

    @Test
    void stopsDoneWhileThePlannerWorkedAreCutOff() {
        Played day = planned(1, 2, 3, 4).take(new Decision.PlanWanted(at(6, 5), "dispo"));
        long number = day.state.plan().outstanding().orElseThrow();
        Tour proposed = day.tour(1, 2, 3, 5, 4);
        day.empties(at(6, 11), 1);

        day.take(
                new Result.PlanProposed(
                        at(6, 12),
                        number,
                        day.request().cause(),
                        java.util.List.of(proposed),
                        PlanFigures.NONE,
                        PlanChange.NONE));

        Tour tour = day.state.truck(FIRST_TRUCK).tour().orElseThrow();
        assertThat(tour.firstNumber()).isEqualTo(2);
        assertThat(tour.stops()).hasSize(5);
        assertThat(firstBin(day)).isEqualTo("B-2");
    }

    @Test
    void aSmallGainIsLetGo() {
        Played day = planned(1, 2, 3, 4);
        day.reads(at(6, 0), 5, 70).reads(at(7, 0), 5, 72);

        day.proposes(at(7, 0), 20, 1, 1, 2, 3, 5, 4);

        assertThat(day.state.plan().letGo()).isEqualTo(1);
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(1);
    }

    @Test
    void aLargeGainIsTaken() {
        Played day = planned(1, 2, 3, 4);
        day.reads(at(6, 0), 5, 70).reads(at(7, 0), 5, 72);

        day.proposes(at(7, 0), 2000, 1, 1, 2, 3, 5, 4);

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(2);
    }

    @Test
    void byHandAProposalWaitsForADispatcher() {
        Played day =
                planned(1, 2, 3, 4)
                        .take(new Decision.ApprovalChanged(at(6, 0), "dispo", Approval.BY_HAND))
                        .take(new Decision.PlanWanted(at(6, 5), "dispo"))
                        .proposes(at(6, 5), 2000, 1, 1, 2, 3, 5, 4);
        assertThat(day.state.plan().waiting()).isPresent();
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(1);

        long number = day.state.plan().waiting().orElseThrow().number();
        day.take(new Decision.PlanAccepted(at(6, 6), "dispo", number));

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(2);
        assertThat(day.state.plan().current().orElseThrow().by()).isEqualTo("dispo");
    }

    @Test
    void aTruckThatIsLostGetsNoNewTourAndTheOthersAreReplanned() {
        Played day = planned(1, 2, 3, 4);
        day.take(new Observation.TruckBrokeDown(at(8, 0), FIRST_TRUCK, "Reifen"));

        assertThat(day.request().trucks())
                .extracting(TruckStart::truck)
                .containsExactly(SmallCity.SECOND_TRUCK);
        assertThat(day.request().candidates())
                .extracting(Candidate::container)
                .contains(bin(1), bin(2));
    }

    @Test
    void aBreakdownThatBothDeskAndCrewReportIsToldOnce() {
        Played day = planned(1, 2, 3, 4);
        day.take(new Observation.TruckBrokeDown(at(8, 0), FIRST_TRUCK, "Reifen"));
        day.take(new Observation.TruckBrokeDown(at(8, 1), FIRST_TRUCK, "Reifen"));
        assertThat(breakdowns(day)).containsExactly("Reifen");

        day.take(new Observation.TruckBrokeDown(at(8, 2), FIRST_TRUCK, "Achse"));
        day.take(new Observation.TruckRepaired(at(9, 0), FIRST_TRUCK));
        day.take(new Observation.TruckBrokeDown(at(10, 0), FIRST_TRUCK, "Reifen"));
        assertThat(breakdowns(day)).containsExactly("Reifen", "Achse", "Reifen");
    }

    @Test
    void aBreakdownOfATruckThatWasBackMeanwhileIsAnother() {
        Played day = planned(1, 2, 3, 4);
        day.take(new Observation.TruckBrokeDown(at(8, 0), FIRST_TRUCK, "Reifen"));
        day.take(new Observation.TruckRepaired(at(9, 0), FIRST_TRUCK));
        day.take(new Decision.TruckTakenOut(at(9, 30), "anna", FIRST_TRUCK, "TÜV"));

        day.take(new Observation.TruckBrokeDown(at(10, 0), FIRST_TRUCK, "Reifen"));

        assertThat(breakdowns(day)).containsExactly("Reifen", "Reifen");
    }

    private static List<String> breakdowns(Played day) {
        return day.state.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.TRUCK_BROKE_DOWN)
                .map(Notice::detail)
                .toList();
    }

    @Test
    void thePromiseIsRenewedAsStopsAreDone() {
        Played day = planned(1, 2, 3, 4, 5);

        day.empties(at(6, 11), 1).empties(at(6, 13), 2);

        Tour renewed = day.lastPush(FIRST_TRUCK).orElseThrow();
        assertThat(renewed.version()).isEqualTo(2);
        assertThat(renewed.base()).isEqualTo(3);
        assertThat(renewed.firstNumber()).isEqualTo(3);
    }

    private static String firstBin(Played day) {
        Stop first = day.state.truck(FIRST_TRUCK).next().orElseThrow();
        return first instanceof Stop.Collect collect ? collect.container().value() : "none";
    }
}
