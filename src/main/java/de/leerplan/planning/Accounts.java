package de.leerplan.planning;

import de.leerplan.model.Stop;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.PlanRequest;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What plans cost and how they differ: every figure comes from the price the search was judged by.
final class Accounts {
    private final Assignment assignment;
    private final Told told;
    private final Days days;
    private final Money money;
    private final Bills bills;
    private final BitSet expected;
    private final PlanBill knownBill;
    private final Sum knownSum;

    /// @param days of the problem that crews were told tours of
    Accounts(PlanRequest request, Assignment assignment, Days days) {
        this.assignment = assignment;
        told = assignment.told();
        this.days = days;
        money = new Money(request.prices());
        bills = new Bills(assignment, days, money);
        expected = assignment.expected();
        knownBill = bills.of(told.tours());
        knownSum = sum(told.tours());
    }

    PlanFigures figures(List<int[]> orders) {
        Sum sum = sum(orders);
        return new PlanFigures(
                sum.metres + baseMetres(),
                sum.seconds + baseSeconds(),
                sum.collections + baseCollections(),
                sum.overflows,
                sum.overtime,
                Money.cents(money.perMetre() * (sum.metres + baseMetres())),
                Money.cents(money.perSecond() * (sum.seconds + baseSeconds())),
                Money.cents(sum.overfull),
                Money.cents(money.perOvertimeSecond() * sum.overtime),
                Money.cents(sum.unrest),
                Money.cents(sum.orders));
    }

    PlanChange change(List<int[]> orders) {
        int[] before = assigned(assignment.known());
        int[] after = assigned(orders);
        int moved = 0;
        int added = 0;
        int dropped = 0;
        for (int visit = 0; visit < assignment.jobs().size(); visit++) {
            boolean was = before[visit] != Visit.NO_TRUCK;
            boolean is = after[visit] != Visit.NO_TRUCK;
            moved += was && is && before[visit] != after[visit] ? 1 : 0;
            added += !was && is ? 1 : 0;
            dropped += was && !is ? 1 : 0;
        }
        Sum then = knownSum;
        Sum now = sum(orders);
        return new PlanChange(
                moved,
                added,
                dropped,
                now.metres - then.metres,
                now.seconds - then.seconds,
                now.overflows - then.overflows,
                Money.cents(then.price - now.price),
                bills.of(orders).minus(knownBill));
    }

    /// All that the plan costs, item by item.
    PlanBill bill(List<int[]> orders) {
        return bills.of(orders);
    }

    private static final class Sum {
        int metres;
        int seconds;
        int collections;
        int overtime;
        double overflows;
        long unrest;
        long overfull;
        long orders;
        long price;

        void leave(Job job, Money money) {
            overflows += job.overflowChance();
            switch (job) {
                case Job.Emptying _ -> overfull += job.left(money) - job.laterVisit(money);
                case Job.Fetching _ -> orders += job.left(money);
            }
        }
    }

    private Sum sum(List<int[]> orders) {
        Sum sum = new Sum();
        int[] assigned = assigned(orders);
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            Timetable.Day day = days.of(vehicle, orders.get(vehicle));
            sum.metres += day.metres();
            sum.seconds += day.time();
            sum.collections += orders.get(vehicle).length;
            sum.overtime += day.overtime();
            sum.unrest += day.movePrice();
            long full = Lateness.ofContainers(told, day);
            sum.overfull += full;
            sum.orders += day.latenessPrice() - full;
            sum.price += day.price();
        }
        for (int visit = 0; visit < assigned.length; visit++) {
            if (assigned[visit] == Visit.NO_TRUCK) {
                Visit left = told.problem().visits().get(visit);
                sum.leave(told.jobs().get(visit), money);
                sum.unrest += expected.get(visit) ? money.unrest() : 0;
                sum.price += left.absence();
            }
        }
        told.left().forEach(job -> sum.leave(job, money));
        return sum;
    }

    private int[] assigned(List<int[]> orders) {
        int[] vehicleOf = new int[told.jobs().size()];
        Arrays.fill(vehicleOf, Visit.NO_TRUCK);
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            for (int visit : orders.get(vehicle)) {
                vehicleOf[visit] = vehicle;
            }
        }
        return vehicleOf;
    }

    private int baseMetres() {
        return assignment.trucks().stream().mapToInt(truck -> truck.base().metres()).sum();
    }

    private int baseSeconds() {
        int seconds = 0;
        for (Assignment.Crewed truck : assignment.trucks()) {
            seconds += truck.base().stops().isEmpty() ? 0 : baseSeconds(truck);
        }
        return seconds;
    }

    /// A crew that has done nothing yet counts from when it sets out, as it does where nothing is
    /// promised to it.
    private int baseSeconds(Assignment.Crewed truck) {
        int ready = assignment.clock().seconds(truck.start().ready());
        Stop first = truck.base().stops().getFirst();
        int leaves = assignment.clock().seconds(first.times().arrival()) - first.leg().seconds();
        boolean fresh = truck.start().current().firstNumber() == 1;
        return Math.max(0, truck.base().seconds() - (fresh ? Math.max(ready, leaves) : ready));
    }

    private int baseCollections() {
        return (int)
                assignment.trucks().stream()
                        .flatMap(truck -> truck.base().stops().stream())
                        .filter(stop -> stop.job().isPresent())
                        .count();
    }
}
