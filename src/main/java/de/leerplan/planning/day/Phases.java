package de.leerplan.planning.day;

import de.leerplan.planning.search.Budget;

import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.heuristic.selector.common.nearby.NearbySelectionConfig;
import org.optaplanner.core.config.heuristic.selector.list.DestinationSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.value.ValueSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

import java.util.Arrays;
import java.util.stream.IntStream;

/// OptaPlanner's configuration for each method.
final class Phases {
    private static final int SLICES = 50;

    /// More than any answer takes; those left over cost nothing.
    private static final int MOST_SLICES = 450;
    private static final int LATE_ACCEPTANCE = 400;
    private static final int NEAREST = 40;

    /// Where no move is accepted any more, the best of so many is made: a step has to end.
    private static final long MOST_MOVES = 2_000;

    private Phases() {}

    static SolverConfig slices(long seed) {
        RuinAndRecreate[] slices =
                IntStream.rangeClosed(1, SLICES)
                        .mapToObj(i -> new RuinAndRecreate((double) i / SLICES))
                        .toArray(RuinAndRecreate[]::new);
        return config(seed, new CustomPhaseConfig().withCustomPhaseCommands(slices));
    }

    /// A solver that sleeps until the problem changes.
    static SolverConfig live(long seed) {
        Slice[] slices = new Slice[MOST_SLICES];
        Arrays.setAll(slices, _ -> new Slice());
        return config(seed, new CustomPhaseConfig().withCustomPhaseCommands(slices))
                .withDaemon(true);
    }

    static SolverConfig plain(long seed, Budget budget) {
        return config(
                        seed,
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(
                                        new UnionMoveSelectorConfig()
                                                .withMoveSelectors(changes(), swaps())
                                                .withSelectedCountLimit(MOST_MOVES))
                                .withAcceptorConfig(
                                        new LocalSearchAcceptorConfig()
                                                .withLateAcceptanceSize(LATE_ACCEPTANCE))
                                .withForagerConfig(
                                        new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                                .withTerminationConfig(steps(budget)))
                .withTerminationConfig(time(budget));
    }

    private static SolverConfig config(long seed, PhaseConfig<?>... phases) {
        return new SolverConfig()
                .withSolutionClass(DayPlan.class)
                .withEntityClasses(TruckTour.class)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                                .withIncrementalScoreCalculatorClass(DayScore.class))
                .withPhases(phases);
    }

    private static ListChangeMoveSelectorConfig changes() {
        return new ListChangeMoveSelectorConfig()
                .withValueSelectorConfig(new ValueSelectorConfig().withId("moved"))
                .withDestinationSelectorConfig(
                        new DestinationSelectorConfig().withNearbySelectionConfig(near("moved")));
    }

    private static ListSwapMoveSelectorConfig swaps() {
        return new ListSwapMoveSelectorConfig()
                .withValueSelectorConfig(new ValueSelectorConfig().withId("swapped"))
                .withSecondaryValueSelectorConfig(
                        new ValueSelectorConfig().withNearbySelectionConfig(near("swapped")));
    }

    private static NearbySelectionConfig near(String origin) {
        return new NearbySelectionConfig()
                .withOriginValueSelectorConfig(
                        new ValueSelectorConfig().withMimicSelectorRef(origin))
                .withNearbyDistanceMeterClass(Closeness.class)
                .withParabolicDistributionSizeMaximum(NEAREST);
    }

    // Steps are those of the local search; time is the whole solver's.
    private static TerminationConfig steps(Budget budget) {
        long most = budget.isBySteps() ? budget.limit() : Integer.MAX_VALUE;
        return new TerminationConfig().withStepCountLimit((int) Math.min(Integer.MAX_VALUE, most));
    }

    private static TerminationConfig time(Budget budget) {
        TerminationConfig limit = new TerminationConfig();
        double left = budget.limit() / 1e6 - 1e3 * budget.elapsedSeconds();
        return budget.isBySteps()
                ? limit
                : limit.withMillisecondsSpentLimit((long) Math.max(1, left));
    }
}
