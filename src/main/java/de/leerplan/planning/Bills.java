package de.leerplan.planning;

import de.leerplan.operations.Constraint;
import de.leerplan.operations.PlanBill;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Itemises what a plan costs, constraint by constraint. The items add up to the price that the
/// search, OptaPlanner and the independent calculator give the same plan.
final class Bills {
    private final Told told;
    private final FleetProblem problem;
    private final Days days;
    private final Money money;
    private final BitSet expected;

    Bills(Assignment assignment, Days days, Money money) {
        told = assignment.told();
        problem = told.problem();
        this.days = days;
        this.money = money;
        expected = assignment.expected();
    }

    PlanBill of(List<int[]> orders) {
        Map<Constraint, Long> mills = new EnumMap<>(Constraint.class);
        BitSet made = new BitSet();
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            addTour(mills, vehicle, orders.get(vehicle));
            Arrays.stream(orders.get(vehicle)).forEach(made::set);
        }
        int visits = problem.visits().size();
        for (int v = made.nextClearBit(0); v < visits; v = made.nextClearBit(v + 1)) {
            addAbsence(mills, v);
        }
        return new PlanBill(mills);
    }

    private void addTour(Map<Constraint, Long> mills, int vehicle, int[] order) {
        Vehicle truck = problem.vehicles().get(vehicle);
        Timetable.Day day = days.of(vehicle, order);
        boolean out = order.length > 0 || !truck.idle();
        add(mills, Constraint.TRUCK_USE, out ? truck.use() : 0);
        add(mills, Constraint.DRIVING, truck.distance() * day.metres());
        add(mills, Constraint.CREW_TIME, truck.time() * day.time());
        add(mills, Constraint.OVERTIME, truck.overtime() * day.overtime());
        long full = Lateness.ofContainers(told, day);
        add(mills, Constraint.LATENESS, day.latenessPrice() - full);
        add(mills, Constraint.OVERFLOW, full);
        for (int visit : order) {
            addUnrest(mills, vehicle, visit);
        }
    }

    private void addUnrest(Map<Constraint, Long> mills, int vehicle, int index) {
        Visit visit = problem.visits().get(index);
        if (visit.former() != vehicle) {
            boolean foreign = !expected.get(index) && visit.former() != Visit.NO_TRUCK;
            long territory = foreign ? Math.min(visit.move(), money.foreign()) : 0;
            add(mills, Constraint.TERRITORY, territory);
            add(mills, Constraint.CHURN, visit.move() - territory);
        }
    }

    private void addAbsence(Map<Constraint, Long> mills, int index) {
        Visit visit = problem.visits().get(index);
        Job job = told.jobs().get(index);
        long mustGo = job.demanded() ? Money.MUST_GO : 0;
        long churn = expected.get(index) ? money.unrest() : 0;
        add(mills, Constraint.MUST_GO, mustGo);
        add(mills, Constraint.CHURN, churn);
        Constraint left =
                switch (job) {
                    case Job.Emptying _ -> Constraint.OVERFLOW;
                    case Job.Fetching _ -> Constraint.WAITING;
                };
        long later = job.laterVisit(money);
        add(mills, Constraint.LATER_VISIT, later);
        add(mills, left, visit.absence() - mustGo - churn - later);
    }

    private static void add(Map<Constraint, Long> mills, Constraint constraint, long amount) {
        mills.merge(constraint, amount, Long::sum);
    }
}
