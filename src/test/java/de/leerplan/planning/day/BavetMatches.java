package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;

import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// OptaPlanner's own word on a plan: the score as constraint streams, one stream a constraint,
/// matched by Bavet.
public final class BavetMatches {
    private static final SolutionManager<ExplainedPlan, HardSoftLongScore> MANAGER =
            SolutionManager.create(
                    SolverFactory.<ExplainedPlan>create(
                            new SolverConfig()
                                    .withSolutionClass(ExplainedPlan.class)
                                    .withEntityClasses(TruckTour.class)
                                    .withScoreDirectorFactory(
                                            new ScoreDirectorFactoryConfig()
                                                    .withConstraintProviderClass(Streams.class)
                                                    .withConstraintStreamImplType(
                                                            ConstraintStreamImplType.BAVET))));

    private BavetMatches() {}

    /// What each constraint costs, thousandths of a cent.
    public static Map<String, Long> of(FleetProblem problem, List<int[]> orders) {
        Map<String, Long> mills = new TreeMap<>();
        for (ConstraintMatchTotal<HardSoftLongScore> total :
                MANAGER.explain(new ExplainedPlan(problem, orders))
                        .getConstraintMatchTotalMap()
                        .values()) {
            mills.put(total.getConstraintName(), -total.getScore().softScore());
        }
        return mills;
    }

    /// One constraint, one method.
    public static final class Streams implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                driving(factory),
                crewTime(factory),
                overtime(factory),
                use(factory),
                lateness(factory),
                unrest(factory),
                absence(factory)
            };
        }

        private static Constraint driving(ConstraintFactory factory) {
            return tours(factory)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            (tour, p) -> vehicle(tour, p).distance() * day(tour, p).metres())
                    .asConstraint("DRIVING");
        }

        private static Constraint crewTime(ConstraintFactory factory) {
            return tours(factory)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            (tour, p) -> vehicle(tour, p).time() * day(tour, p).time())
                    .asConstraint("CREW_TIME");
        }

        private static Constraint overtime(ConstraintFactory factory) {
            return tours(factory)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            (tour, p) -> vehicle(tour, p).overtime() * day(tour, p).overtime())
                    .asConstraint("OVERTIME");
        }

        private static Constraint use(ConstraintFactory factory) {
            return tours(factory)
                    .filter((tour, p) -> !day(tour, p).events().isEmpty())
                    .penalizeLong(HardSoftLongScore.ONE_SOFT, (tour, p) -> vehicle(tour, p).use())
                    .asConstraint("TRUCK_USE");
        }

        private static Constraint lateness(ConstraintFactory factory) {
            return tours(factory)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT, (tour, p) -> day(tour, p).latenessPrice())
                    .asConstraint("LATENESS");
        }

        private static Constraint unrest(ConstraintFactory factory) {
            return tours(factory)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            (tour, p) ->
                                    tour.getErrands().stream()
                                            .map(errand -> p.visits().get(errand.visit()))
                                            .filter(v -> v.former() != tour.getVehicle())
                                            .mapToLong(Visit::move)
                                            .sum())
                    .asConstraint("UNREST");
        }

        private static Constraint absence(ConstraintFactory factory) {
            return factory.forEach(TruckTour.class)
                    .filter(tour -> !tour.isToday())
                    .join(FleetProblem.class)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            (tour, p) ->
                                    tour.getErrands().stream()
                                            .mapToLong(e -> p.visits().get(e.visit()).absence())
                                            .sum())
                    .asConstraint("ABSENCE");
        }

        private static BiConstraintStream<TruckTour, FleetProblem> tours(
                ConstraintFactory factory) {
            return factory.forEach(TruckTour.class)
                    .filter(TruckTour::isToday)
                    .join(FleetProblem.class);
        }

        private static Vehicle vehicle(TruckTour tour, FleetProblem problem) {
            return problem.vehicles().get(tour.getVehicle());
        }

        private static Timetable.Day day(TruckTour tour, FleetProblem problem) {
            return new Timetable(problem)
                    .of(
                            tour.getVehicle(),
                            tour.getErrands().stream().mapToInt(Errand::visit).toArray());
        }
    }
}
