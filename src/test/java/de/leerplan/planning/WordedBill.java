package de.leerplan.planning;

import de.leerplan.operations.Candidate;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.Prices;
import de.leerplan.planning.fleet.Event;
import de.leerplan.planning.fleet.Timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What leaving, moving and being late cost, container by container, in the words of the price
/// list: independent of how the planner puts it into numbers. For days without orders, and trucks
/// without territories.
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
            Job.Emptying job = (Job.Emptying) assignment.jobs().get(visit);
            int before = truck(assignment.known(), visit);
            int now = truck(orders, visit);
            if (now == NOBODY) {
                left(mills, job);
            }
            add(mills, Constraint.CHURN, 1000L * prices.perMovedStop() * upset(before, now));
        }
        add(mills, Constraint.OVERFLOW, late(orders));
        return new PlanBill(mills);
    }

    private void left(Map<Constraint, Long> mills, Job.Emptying job) {
        Candidate candidate = job.candidate();
        double overflow = candidate.overflowChance() * prices.perOverflow();
        add(mills, Constraint.OVERFLOW, Math.round(1000 * overflow));
        long minute = 1000L * prices.perCrewMinute();
        double approach = 10.0 * prices.perApproach() * job.apart();
        double visit = approach + job.service().toSeconds() * minute / 60.0;
        add(mills, Constraint.LATER_VISIT, Math.round(candidate.visitSaved() * visit));
        add(mills, Constraint.MUST_GO, candidate.mustGo() ? MORE_THAN_ANY_TOUR : 0);
    }

    /// How many crews are upset: one loses a stop, one gets it.
    private int upset(int before, int now) {
        int loses = before != NOBODY && before != now ? 1 : 0;
        int gets = now != NOBODY && before != now && planned ? 1 : 0;
        return loses + gets;
    }

    private long late(List<int[]> orders) {
        Timetable timetable = new Timetable(assignment.problem());
        long price = 0;
        for (int truck = 0; truck < orders.size(); truck++) {
            for (Event event : timetable.of(truck, orders.get(truck)).events()) {
                if (event.kind() == Event.Kind.VISIT) {
                    price += late(event);
                }
            }
        }
        return price;
    }

    private long late(Event event) {
        Candidate candidate = ((Job.Emptying) assignment.jobs().get(event.index())).candidate();
        Instant start = assignment.clock().instant(event.start());
        long seconds =
                candidate.due().map(due -> Duration.between(due, start).toSeconds()).orElse(0L);
        return Math.max(0, seconds) * (1000L * prices.perHourFull() / 3600);
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
