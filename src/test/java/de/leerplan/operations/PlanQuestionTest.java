package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.Belief;
import de.leerplan.model.ContainerId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class PlanQuestionTest {
    @Test
    void whatIsKnownOfAStateServesEveryQuestionAboutIt() {
        DayState state = planned();
        PlanRequest usual = PlanQuestion.about(state, Set.of());

        for (ContainerId one : state.containers().keySet()) {
            for (ContainerId other : state.containers().keySet()) {
                Set<ContainerId> asked = new HashSet<>(List.of(one, other));
                assertThat(PlanQuestion.about(state, asked, usual))
                        .isEqualTo(PlanQuestion.about(state, asked));
            }
        }
    }

    @Test
    void whatNobodyHadInMindBecomesACandidateAndWhatIsPromisedDoesNot() {
        DayState state = planned();
        PlanRequest usual = PlanQuestion.about(state, Set.of());
        PlanRequest request = PlanQuestion.about(state, Set.of(bin(1), bin(7)), usual);

        assertThat(usual.candidates()).noneMatch(c -> c.container().equals(bin(7)));
        assertThat(request.candidates())
                .anyMatch(c -> c.container().equals(bin(7)))
                .noneMatch(c -> c.container().equals(bin(1)));
    }

    @Test
    void whatIsAskedAboutIsAskedAsIfNobodyHeldIt() {
        DayState state = planned();
        PlanRequest usual = PlanQuestion.about(state, Set.of());

        assertThat(usual.held()).containsEntry(bin(4), FIRST_TRUCK);
        assertThat(PlanQuestion.about(state, Set.of(bin(4)), usual).held()).isEmpty();
    }

    @Test
    void aRiskIsToldWithTheMomentThatItIsAbout() {
        Played day = Played.morning(14).take(new Observation.TimePassed(at(5, 1)));
        for (int bin = 1; bin <= 14; bin++) {
            day.reads(at(5, 50), bin, 30 + 5 * bin).reads(at(6, 0), bin, 30 + 5 * bin);
        }
        DayState s = day.state;

        List<Candidate> all = PlanQuestion.about(s, s.containers().keySet()).candidates();

        Instant evening = SmallCity.at(20, 0);
        assertThat(all)
                .extracting(candidate -> candidate.until().orElseThrow())
                .contains(evening, s.nextOpportunity())
                .containsOnly(evening, s.nextOpportunity());
        for (Candidate candidate : all) {
            ContainerState container = s.container(candidate.container());
            Belief now = s.forecast().at(container.container(), container.belief(), s.now());
            assertThat(candidate.overflowChance())
                    .isCloseTo(
                            s.forecast()
                                    .relief(
                                            container.container(),
                                            now,
                                            candidate.until().orElseThrow()),
                            within(1e-9));
        }
    }

    private static DayState planned() {
        return Played.morning(8)
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, 1, 2, 3, 4)
                .take(new Decision.ContainerHandled(at(5, 2), "anna", bin(7), Handling.NOT_TODAY))
                .take(new Decision.StopsLocked(at(5, 2), "anna", List.of(bin(4)), FIRST_TRUCK))
                .state;
    }
}
