package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.SlowJudge;
import de.leerplan.planning.fleet.Timetable;

import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.EasyScoreCalculator;

/// The obvious score: adds up what each truck's events cost, from nothing, every time.
public class SlowScore implements EasyScoreCalculator<DayPlan, HardSoftLongScore> {
    @Override
    public HardSoftLongScore calculateScore(DayPlan plan) {
        FleetProblem problem = plan.problem();
        long hard = 0;
        long soft = 0;
        for (TruckTour tour : plan.getTours()) {
            int[] order = tour.getErrands().stream().mapToInt(Errand::visit).toArray();
            if (tour.isToday()) {
                Timetable.Day day = new Timetable(problem).of(tour.getVehicle(), order);
                hard -= day.broken();
                soft -= new SlowJudge(problem, tour.getVehicle()).price(day.events());
            } else {
                for (int visit : order) {
                    soft -= problem.visits().get(visit).absence();
                }
            }
        }
        return HardSoftLongScore.of(hard, soft);
    }
}
