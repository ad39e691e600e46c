package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

/// What a way needs, reckoned backwards, against driving it.
class SuppliesTest {
    private final Random random = new Random(5);

    private record Step(int metres, int time, boolean visit, int halt) {}

    @Test
    void aWayCanBeDrivenExactlyWithWhatItIsSaidToNeed() {
        int lasting = 0;
        int lacking = 0;
        for (FleetProblem problem : SoundProblems.of(3, 1, 1, 0, 1_500)) {
            Vehicle truck = problem.vehicles().get(0);
            if (problem.halts().isEmpty() || !Supplies.limit(truck)) {
                continue;
            }
            Supplies supplies = new Supplies(new Tables(problem));
            for (int way = 0; way < 20; way++) {
                Step[] steps = steps(problem);
                boolean lasts = lasts(supplies, truck, steps);
                assertThat(suffices(supplies, truck, steps)).isEqualTo(lasts);
                lasting += lasts ? 1 : 0;
                lacking += lasts ? 0 : 1;
            }
        }
        assertThat(lasting).isGreaterThan(1_000);
        assertThat(lacking).isGreaterThan(1_000);
    }

    private Step[] steps(FleetProblem problem) {
        Step[] steps = new Step[1 + random.nextInt(6)];
        for (int i = 0; i < steps.length; i++) {
            int halt = random.nextInt(2) == 0 ? random.nextInt(problem.halts().size()) : -1;
            steps[i] =
                    new Step(
                            random.nextInt(10_000),
                            random.nextInt(2_000),
                            random.nextBoolean(),
                            halt);
        }
        return steps;
    }

    private static boolean lasts(Supplies supplies, Vehicle truck, Step... steps) {
        supplies.begin(truck);
        boolean lasts = supplies.enough();
        for (Step step : steps) {
            supplies.drive(step.metres(), step.time());
            lasts &= supplies.enough();
            if (step.visit()) {
                supplies.visit();
                lasts &= supplies.enough();
            }
            if (step.halt() >= 0) {
                supplies.halt(step.halt());
            }
        }
        return lasts;
    }

    private static boolean suffices(Supplies supplies, Vehicle truck, Step... steps) {
        supplies.of(truck);
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            supplies.set(kind, 0);
        }
        for (int i = steps.length - 1; i >= 0; i--) {
            if (steps[i].halt() >= 0) {
                supplies.needToHalt(steps[i].halt());
            }
            if (steps[i].visit()) {
                supplies.needToVisit();
            }
            supplies.needToDrive(steps[i].metres(), steps[i].time());
        }
        long[] needed = new long[Supplies.KINDS];
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            needed[kind] = supplies.left(kind);
        }
        supplies.begin(truck);
        boolean suffices = true;
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            suffices &= supplies.left(kind) >= needed[kind];
        }
        return suffices;
    }

    @Test
    void theFirstPartOfABreakGivesNothingBack() {
        for (FleetProblem problem : SoundProblems.of(3, 1, 1, 0, 100)) {
            Tables tables = new Tables(problem);
            int first = Halting.first(tables, Halt.Kind.FIRST_PART);
            if (first != Sites.NONE) {
                Supplies supplies = new Supplies(tables);
                supplies.begin(problem.vehicles().get(0));
                supplies.drive(1_000, 500);
                long[] before = {supplies.left(0), supplies.left(1), supplies.left(2)};

                supplies.halt(first);

                assertThat(new long[] {supplies.left(0), supplies.left(1), supplies.left(2)})
                        .isEqualTo(before);
            }
        }
    }
}
