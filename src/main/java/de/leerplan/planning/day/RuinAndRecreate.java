package de.leerplan.planning.day;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One slice of the search, inside OptaPlanner's custom phase: searches on, then hands the best
/// tours to OptaPlanner, which scores them and keeps them if they are better.
final class RuinAndRecreate implements CustomPhaseCommand<DayPlan> {
    private final double share;

    /// @param share of the whole budget that is used up when this slice ends, 0 to 1
    RuinAndRecreate(double share) {
        this.share = share;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<DayPlan> director) {
        DayPlan plan = director.getWorkingSolution();
        plan.work().until(share);
        show(director, plan.work().orders());
    }

    /// Makes `orders` the working solution.
    static void show(ScoreDirector<DayPlan> director, List<int[]> orders) {
        DayPlan plan = director.getWorkingSolution();
        Set<Errand> left = new LinkedHashSet<>(plan.getErrands());
        for (TruckTour tour : plan.getTours()) {
            if (tour.isToday()) {
                List<Errand> errands = plan.errands(orders.get(tour.getVehicle()));
                errands.forEach(left::remove);
                replace(director, tour, errands);
            } else {
                replace(director, tour, List.copyOf(left));
            }
        }
        director.triggerVariableListeners();
    }

    private static void replace(
            ScoreDirector<DayPlan> director, TruckTour tour, List<Errand> errands) {
        List<Errand> list = tour.getErrands();
        if (!list.equals(errands)) {
            director.beforeListVariableChanged(tour, TruckTour.LIST, 0, list.size());
            list.clear();
            list.addAll(errands);
            director.afterListVariableChanged(tour, TruckTour.LIST, 0, list.size());
        }
    }
}
