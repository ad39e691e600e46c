package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

import java.util.Arrays;
import java.util.List;

/// OptaPlanner's judgement: only tours that changed are priced anew.
public class DayScore implements IncrementalScoreCalculator<DayPlan, HardSoftLongScore> {
    private @Nullable DayPlan plan;
    private @Nullable FleetProblem problem;
    private @Nullable Timetable timetable;
    private TruckTour[] tours = new TruckTour[0];
    private long[] price = new long[0];
    private long[] broken = new long[0];
    private boolean[] changed = new boolean[0];

    @Override
    public void resetWorkingSolution(DayPlan working) {
        plan = working;
        if (problem != working.problem()) {
            problem = working.problem();
            timetable = new Timetable(working.problem());
        }
        tours = working.getTours().toArray(TruckTour[]::new);
        price = new long[tours.length];
        broken = new long[tours.length];
        changed = new boolean[tours.length];
        Arrays.fill(changed, true);
    }

    @Override
    public void afterListVariableChanged(Object tour, String variable, int from, int to) {
        changed[index((TruckTour) tour)] = true;
    }

    @Override
    public HardSoftLongScore calculateScore() {
        // A problem change puts another problem in the place of the one before, unasked.
        if (plan != null && plan.problem() != problem) {
            resetWorkingSolution(plan);
        }
        long hard = 0;
        long soft = 0;
        for (int i = 0; i < tours.length; i++) {
            if (changed[i]) {
                judge(i);
                changed[i] = false;
            }
            hard -= broken[i];
            soft -= price[i];
        }
        return HardSoftLongScore.of(hard, soft);
    }

    // The tour "not today" stands last.
    private int index(TruckTour tour) {
        return tour.isToday() ? tour.getVehicle() : tours.length - 1;
    }

    private void judge(int i) {
        TruckTour tour = tours[i];
        List<Errand> errands = tour.getErrands();
        if (tour.isToday()) {
            int[] order = errands.stream().mapToInt(Errand::visit).toArray();
            Timetable.Judgement day = timetable().judge(tour.getVehicle(), order);
            price[i] = day.price();
            broken[i] = day.broken();
        } else {
            price[i] = errands.stream().mapToLong(this::absence).sum();
        }
    }

    private long absence(Errand errand) {
        return problem().visits().get(errand.visit()).absence();
    }

    private FleetProblem problem() {
        if (problem == null) {
            throw new IllegalStateException("No plan to judge yet");
        }
        return problem;
    }

    private Timetable timetable() {
        if (timetable == null) {
            throw new IllegalStateException("No plan to judge yet");
        }
        return timetable;
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeVariableChanged(Object entity, String variable) {}

    @Override
    public void afterVariableChanged(Object entity, String variable) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
