package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

import java.util.ArrayList;
import java.util.List;

/// A finished plan, for Bavet to explain.
@PlanningSolution
public class ExplainedPlan {
    @ProblemFactProperty private @Nullable FleetProblem problem;
    @ProblemFactCollectionProperty @ValueRangeProvider private List<Errand> errands = List.of();
    @PlanningEntityCollectionProperty private List<TruckTour> tours = List.of();
    @PlanningScore private @Nullable HardSoftLongScore score;

    /// For OptaPlanner.
    ExplainedPlan() {}

    ExplainedPlan(FleetProblem problem, List<int[]> orders) {
        this.problem = problem;
        errands = new ArrayList<>();
        for (int visit = 0; visit < problem.visits().size(); visit++) {
            int place = problem.visits().get(visit).place();
            errands.add(new Errand(visit, place, problem.travel()));
        }
        tours = new ArrayList<>();
        List<Errand> left = new ArrayList<>(errands);
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            List<Errand> own = new ArrayList<>();
            for (int visit : orders.get(vehicle)) {
                own.add(errands.get(visit));
            }
            left.removeAll(own);
            tours.add(new TruckTour(vehicle, own));
        }
        tours.add(new TruckTour(TruckTour.NOT_TODAY, left));
    }

    @Nullable FleetProblem getProblem() {
        return problem;
    }

    @Nullable HardSoftLongScore getScore() {
        return score;
    }
}
