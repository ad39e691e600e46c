package de.leerplan.planning.day;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/// Twenty milliseconds of the search, inside OptaPlanner's custom phase; the slice after the last
/// one hands over what OptaPlanner made of it. Between changes there is nothing to do.
final class Slice implements CustomPhaseCommand<DayPlan> {
    @Override
    public void changeWorkingSolution(ScoreDirector<DayPlan> director) {
        DayPlan plan = director.getWorkingSolution();
        if (!(plan.work() instanceof Work work) || work.answered()) {
            return;
        }
        if (work.finished()) {
            work.hand(plan.orders(), plan.getScore());
            return;
        }
        work.goOn();
        RuinAndRecreate.show(director, work.orders());
    }
}
