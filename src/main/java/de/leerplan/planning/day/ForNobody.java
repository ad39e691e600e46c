package de.leerplan.planning.day;

import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.AbstractSolver;

import java.util.function.BooleanSupplier;

/// Ends OptaPlanner's own search as soon as nobody waits for its answer, looked at after each step:
/// in a live day something urgent may have come.
final class ForNobody extends PhaseLifecycleListenerAdapter<DayPlan> {
    private final Solver<DayPlan> solver;
    private final BooleanSupplier superseded;

    private ForNobody(Solver<DayPlan> solver, BooleanSupplier superseded) {
        this.solver = solver;
        this.superseded = superseded;
    }

    static void ends(Solver<DayPlan> solver, BooleanSupplier superseded) {
        if (solver instanceof AbstractSolver<DayPlan> known) {
            known.addPhaseLifecycleListener(new ForNobody(solver, superseded));
        }
    }

    @Override
    public void stepEnded(AbstractStepScope<DayPlan> step) {
        if (superseded.getAsBoolean()) {
            solver.terminateEarly();
        }
    }
}
