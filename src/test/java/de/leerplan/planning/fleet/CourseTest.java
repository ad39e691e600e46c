package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseTest {
    private static final int PROBLEMS = 2_000;

    @Test
    void theObviousCalculatorFindsTheSamePriceAndNoFault() {
        int sound = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            FleetProblem problem = RandomProblem.of(8, 2, 3, seed);
            int[] order = RandomProblem.order(problem, seed);
            Timetable.Day day = new Timetable(problem).of(0, order);
            SlowJudge judge = new SlowJudge(problem, 0);
            if (day.broken() == 0) {
                sound++;
                assertThat(judge.faults(day.events())).as("seed %d", seed).isEmpty();
                assertThat(judge.price(day.events())).as("seed %d", seed).isEqualTo(day.price());
            } else {
                assertThat(judge.faults(day.events())).as("seed %d", seed).isNotEmpty();
            }
        }
        assertThat(sound).isGreaterThan(PROBLEMS / 5);
    }

    @Test
    void noOtherPlaceForTheBreakEndsTheDayEarlier() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            FleetProblem problem = RandomProblem.of(8, 2, 3, seed);
            int[] order = RandomProblem.order(problem, seed);
            Timetable.Day day = new Timetable(problem).of(0, order);
            if (!day.events().isEmpty()) {
                var earliest = new SlowJudge(problem, 0).earliestEnd(day.events());
                if (day.broken() == 0) {
                    assertThat(earliest)
                            .as("seed %d", seed)
                            .hasValue(day.events().getLast().finish());
                }
            }
        }
    }

    @Test
    void noOtherChoiceOfUnloadingsIsCheaperUnlessItIsLate() {
        int several = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            FleetProblem problem = RandomProblem.of(7, 2, 3, seed);
            int[] order = RandomProblem.order(problem, seed);
            Timetable.Day day = new Timetable(problem).of(0, order);
            long unloadings =
                    day.events().stream().filter(e -> e.kind() == Event.Kind.UNLOADING).count();
            SlowJudge judge = new SlowJudge(problem, 0);
            if (day.broken() == 0 && unloadings > 1 && !Supplies.limit(problem.vehicles().get(0))) {
                several++;
                assertThat(judge.unloadsWell(day.events(), order)).as("seed %d", seed).isTrue();
            }
        }
        assertThat(several).isGreaterThan(PROBLEMS / 20);
    }

    @Test
    void aTruckThatNobodyNeedsCostsNothing() {
        FleetProblem problem = RandomProblem.of(3, 1, 1, 2);
        Vehicle truck = problem.vehicles().get(0);
        Timetable.Day day = new Timetable(problem).of(0);

        assertThat(day.price())
                .isEqualTo(truck.idle() ? 0 : new SlowJudge(problem, 0).price(day.events()));
    }
}
