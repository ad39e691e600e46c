package de.leerplan.planning;

import de.leerplan.model.Neglect;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.Prices;
import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.Timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What leaving, moving and being late cost, stop by stop, in the words of the price
/// list: independent of how the planner puts it into numbers. For trucks without
/// territories.
final class WordedBill {
    static final List<Constraint> SPLIT =
            List.of(
                    Constraint.OVERFLOW,
                    Constraint.LATER_VISIT,
                    Constraint.MUST_GO,
                    Constraint.CHURN,
                    Constraint.TERRITORY,
                    Constraint.LATENESS,
                    Constraint.WAITING);

    private static final int NOBODY = -1;
    private static final long MORE_THAN_ANY_TOUR = 100_000_000;

    private final Assignment assignment;
    private final Prices prices;
    private final boolean planned;

    WordedBill(Assignment assignment, Prices prices) {
        this.assignment = assignment;
        this.prices = prices;
        planned = assignment.known().stream().anyMatch(order -> order.length > 0);
    }

    PlanBill of(List<int[]> orders) {
        Map<Constraint, Long> mills = new EnumMap<>(Constraint.class);
        for (int visit = 0; visit < assignment.jobs().size(); visit++) {
            int before = truck(assignment.known(), visit);
            int now = truck(orders, visit);
            if (now == NOBODY) {
                switch (assignment.jobs().get(visit)) {
                    case Job.Emptying bin -> left(mills, bin);
                    case Job.Fetching order -> left(mills, order.candidate());
                }
            }
            add(mills, Constraint.CHURN, 1000L * prices.perMovedStop() * upset(before, now));
        }
        addLate(mills, orders);
        return new PlanBill(mills);
    }

    private void left(Map<Constraint, Long> mills, Job.Emptying job) {
        Candidate candidate = job.candidate();
        double overflow = candidate.overflowChance() * prices.perOverflow();
        add(mills, Constraint.OVERFLOW, Math.round(1000 * overflow));
        double full = candidate.neglect().fullHours() * prices.perHourFull();
        add(mills, Constraint.OVERFLOW, Math.round(1000 * full));
        long minute = 1000L * prices.perCrewMinute();
        double approach = 10.0 * prices.perApproach() * job.apart();
        double visit = approach + job.service().toSeconds() * minute / 60.0;
        add(mills, Constraint.LATER_VISIT, Math.round(candidate.visitSaved() * visit));
        add(mills, Constraint.MUST_GO, candidate.demanded() ? MORE_THAN_ANY_TOUR : 0);
    }

    /// A citizen waits: a share of the promise is used up, and beyond it each hour costs.
    private void left(Map<Constraint, Long> mills, OrderCandidate candidate) {
        Instant taken = candidate.order().taken();
        Instant due = candidate.order().due();
        double promise = Duration.between(taken, due).toSeconds();
        double used = Math.min(1, Duration.between(taken, candidate.next()).toSeconds() / promise);
        long late = Math.max(0, Duration.between(due, candidate.next()).toSeconds());
        add(mills, Constraint.WAITING, late * (1000L * prices.perLateHour() / 3600));
        add(mills, Constraint.WAITING, Math.round(used * 1000 * prices.perWaitingOrder()));
        add(mills, Constraint.MUST_GO, candidate.mustGo() ? MORE_THAN_ANY_TOUR : 0);
    }

    /// How many crews are upset: one loses a stop, one gets it.
    private int upset(int before, int now) {
        int loses = before != NOBODY && before != now ? 1 : 0;
        int gets = now != NOBODY && before != now && planned ? 1 : 0;
        return loses + gets;
    }

    private void addLate(Map<Constraint, Long> mills, List<int[]> orders) {
        Timetable timetable = new Timetable(assignment.problem());
        for (int truck = 0; truck < orders.size(); truck++) {
            for (Event event : timetable.of(truck, orders.get(truck)).events()) {
                if (event.kind() == Event.Kind.VISIT) {
                    addLate(mills, event);
                }
            }
        }
    }

    private void addLate(Map<Constraint, Long> mills, Event event) {
        Instant start = assignment.clock().instant(event.start());
        switch (assignment.jobs().get(event.index())) {
            case Job.Emptying bin -> {
                Neglect neglect = bin.candidate().neglect();
                neglect.due()
                        .map(due -> waited(due, start, neglect))
                        .ifPresent(price -> add(mills, Constraint.OVERFLOW, price));
                neglect.lasting()
                        .map(lasting -> hurried(lasting, start, neglect))
                        .ifPresent(price -> add(mills, Constraint.OVERFLOW, price));
            }
            case Job.Fetching fetching -> {
                Instant due = fetching.candidate().order().due();
                add(mills, Constraint.LATENESS, late(due, start, prices.perLateHour()));
            }
        }
    }

    /// Each second makes an overflow likelier, and each that it is over the brim costs.
    private long waited(Instant due, Instant start, Neglect neglect) {
        double hour =
                1000 * neglect.chancePerHour() * prices.perOverflow()
                        + 1000 * neglect.fullShare() * prices.perHourFull();
        long seconds = Math.max(0, Duration.between(due, start).toSeconds());
        return seconds * Math.round(hour / 3600);
    }

    /// Each second makes it likelier that it is over the brim again before somebody comes.
    private long hurried(Instant lasting, Instant start, Neglect neglect) {
        long seconds = Math.max(0, Duration.between(start, lasting).toSeconds());
        double hour = 1000 * neglect.chancePerEarlyHour() * prices.perOverflow();
        return seconds * Math.round(hour / 3600);
    }

    private static long late(Instant due, Instant start, long perHour) {
        return Math.max(0, Duration.between(due, start).toSeconds()) * (1000L * perHour / 3600);
    }

    private static int truck(List<int[]> orders, int visit) {
        for (int truck = 0; truck < orders.size(); truck++) {
            for (int made : orders.get(truck)) {
                if (made == visit) {
                    return truck;
                }
            }
        }
        return NOBODY;
    }

    private static void add(Map<Constraint, Long> mills, Constraint constraint, long amount) {
        mills.merge(constraint, amount, Long::sum);
    }
}
