package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All tours of a day and their score: broken limits (hard) and thousandths of a cent (soft).
@PlanningSolution
public class DayPlan {
    private Searching work;

    @ProblemFactCollectionProperty @ValueRangeProvider private List<Errand> errands;

    @PlanningEntityCollectionProperty private List<TruckTour> tours;

    @PlanningScore private @Nullable HardSoftLongScore score;

    /// For OptaPlanner, which clones and then sets every field.
    @SuppressWarnings("NullAway.Init")
    DayPlan() {}

    /// A plan with these visits for each vehicle; all others are left for another day.
    DayPlan(Searching work, List<int[]> orders) {
        this(work, orders, true);
    }

    private DayPlan(Searching work, List<int[]> orders, boolean complete) {
        this.work = work;
        errands = errands(work.problem());
        tours = tours(orders, complete);
    }

    /// Another problem takes the place of this one, with the tours its search starts from. New
    /// lists, never changed ones: clones of this plan share what they know with it.
    void take(Work next) {
        work = next;
        errands = errands(next.problem());
        tours = tours(next.orders(), true);
    }

    private static List<Errand> errands(FleetProblem problem) {
        List<Errand> errands = new ArrayList<>();
        for (int visit = 0; visit < problem.visits().size(); visit++) {
            int place = problem.visits().get(visit).place();
            errands.add(new Errand(visit, place, problem.travel()));
        }
        return errands;
    }

    private List<TruckTour> tours(List<int[]> orders, boolean complete) {
        List<TruckTour> made = new ArrayList<>();
        Set<Errand> left = new LinkedHashSet<>(errands);
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            List<Errand> own = errands(orders.get(vehicle));
            own.forEach(left::remove);
            made.add(new TruckTour(vehicle, own));
        }
        made.add(new TruckTour(TruckTour.NOT_TODAY, complete ? List.copyOf(left) : List.of()));
        return made;
    }

    /// The same, but what is in no tour is still to be assigned by a construction heuristic.
    static DayPlan unfinished(Searching work, List<int[]> orders) {
        return new DayPlan(work, orders, false);
    }

    FleetProblem problem() {
        return work.problem();
    }

    Searching work() {
        return work;
    }

    List<Errand> errands(int... order) {
        List<Errand> list = new ArrayList<>(order.length);
        for (int visit : order) {
            list.add(errands.get(visit));
        }
        return list;
    }

    public List<Errand> getErrands() {
        return errands;
    }

    public List<TruckTour> getTours() {
        return tours;
    }

    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }

    /// The visits of each vehicle, in order.
    List<int[]> orders() {
        return tours.stream()
                .filter(TruckTour::isToday)
                .map(tour -> tour.getErrands().stream().mapToInt(Errand::visit).toArray())
                .toList();
    }
}
