package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.JobId;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckStart;
import de.leerplan.operations.Verdict;
import de.leerplan.planning.day.BavetMatches;
import de.leerplan.planning.fleet.SlowJudge;
import de.leerplan.planning.fleet.Timetable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The price of a hypothesis is what a full re-score says: OptaPlanner's, constraint by constraint,
/// and the slow and obvious calculator's, in total.
class HypothesisPriceTest {
    private static final int DAYS = 12;
    private static final int QUESTIONS = 25;

    private final List<String> kinds = new ArrayList<>();
    private int outings;

    @Test
    void everyPriceIsTheDifferenceOfTwoFullScores() {
        for (int seed = 0; seed < DAYS; seed++) {
            TestDay day = new TestDay(40, 4, seed);
            PlanRequest request = planned(day, seed);
            Places named = seed % 2 == 0 ? new Places() : places(day);
            WhatIf whatIf = new WhatIf(Ground.of(day.city()), new CrowFlight(), request, named);
            Scores scores = new Scores(day, request);
            priceOutings(request, whatIf, scores);
            Random random = new Random(seed);
            for (int i = 0; i < QUESTIONS; i++) {
                Hypothesis what = hypothesis(request, random);
                if (whatIf.price(what) instanceof Verdict.Possible possible) {
                    scores.check(what, possible);
                    kinds.add(kind(what));
                    if (what instanceof Hypothesis.Lock(List<JobId> held)) {
                        assertThat(possible.forgoneCents())
                                .isEqualTo(
                                        held.stream()
                                                .mapToLong(j -> forgone(j, whatIf, request, scores))
                                                .sum());
                    }
                }
            }
        }
        assertThat(outings).as("trucks that stay").isGreaterThan(DAYS / 3);
        assertThat(kinds).hasSizeGreaterThan(100).contains("Put", "Give", "Skip", "Back");
        assertThat(kinds).contains("Put of an order", "Give of an order", "Skip of an order");
        assertThat(kinds).contains("Lock", "Lock of an order");
    }

    /// A truck that stays goes out for a trip of another, as if a person gave it the stops.
    private void priceOutings(PlanRequest request, WhatIf whatIf, Scores scores) {
        for (TruckStart start : request.trucks()) {
            var outing = whatIf.outing(start.truck());
            if (outing.isPresent()) {
                assertThat(start.current().collections()).isZero();
                Hypothesis what = new Hypothesis.Put(outing.get().jobs(), start.truck(), 0);
                var price = (Verdict.Possible) whatIf.price(what);
                assertThat(price.change()).isEqualTo(outing.get().change());
                scores.check(what, price);
                outings++;
            }
        }
    }

    /// What the best place on any other truck, or another day, would save: all are tried, and the
    /// price of the best is held against a full score.
    private static long forgone(JobId job, WhatIf whatIf, PlanRequest request, Scores scores) {
        List<Hypothesis> others = new ArrayList<>();
        boolean planned = false;
        for (TruckStart start : request.trucks()) {
            List<JobId> left = TourDifference.jobs(start.current());
            planned |= left.contains(job);
            for (int place = 0; place <= left.size() && !left.contains(job); place++) {
                others.add(new Hypothesis.Put(List.of(job), start.truck(), place));
            }
        }
        Hypothesis another = new Hypothesis.Skip(List.of(job));
        List<Hypothesis> tomorrow = planned ? List.of(another) : List.of();
        return Math.max(saved(others, whatIf, scores), saved(tomorrow, whatIf, scores));
    }

    private static long saved(List<Hypothesis> others, WhatIf whatIf, Scores scores) {
        Map<Hypothesis, Verdict.Possible> prices = new HashMap<>();
        for (Hypothesis other : others) {
            if (whatIf.price(other) instanceof Verdict.Possible price) {
                prices.put(other, price);
            }
        }
        var best =
                prices.entrySet().stream()
                        .min(
                                Comparator.comparingLong(
                                        each -> each.getValue().change().bill().totalMills()));
        best.ifPresent(each -> scores.check(each.getKey(), each.getValue()));
        return Math.max(
                0, best.map(each -> -each.getValue().change().bill().moneyCents()).orElse(0L));
    }

    /// All of the city's, as the adviser numbers them, so that questions share travel times.
    private static Places places(TestDay day) {
        Places places = new Places();
        day.city().containers().values().forEach(container -> places.add(container.place()));
        return places;
    }

    private static PlanRequest planned(TestDay day, int seed) {
        PlanRequest bins = day.morning();
        PlanRequest ordered = TestOrders.with(bins, bins.trucks(), TestOrders.some(8, seed));
        RoadConditions rush =
                new RoadConditions(List.of(), List.of(), RushHour.FROM_SEVEN_TO_EIGHT);
        PlanRequest morning = TestDay.on(seed % 3 == 0 ? RoadConditions.USUAL : rush, ordered);
        Effort effort = new Effort.Steps(400, 1);
        PlanProposed plan = Asked.once(day.city(), new CrowFlight(), morning, effort, seed);
        return TestDay.promising(morning, plan.tours(), seed % 3);
    }

    private static Hypothesis hypothesis(PlanRequest request, Random random) {
        TruckId truck = request.trucks().get(random.nextInt(request.trucks().size())).truck();
        List<JobId> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            JobId id =
                    random.nextInt(3) == 0
                            ? any(request.orders(), random).order().id()
                            : any(request.candidates(), random).container();
            if (!some.contains(id)) {
                some.add(id);
            }
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Hypothesis.Put(some, truck, random.nextInt(15));
            case 1 -> new Hypothesis.Give(some, truck);
            case 2 -> new Hypothesis.Skip(some);
            case 3 -> new Hypothesis.Lock(some);
            default -> new Hypothesis.Back(Map.of(truck, backwards(request, truck)));
        };
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String kind(Hypothesis what) {
        List<JobId> about =
                switch (what) {
                    case Hypothesis.Put put -> put.jobs();
                    case Hypothesis.Give give -> give.jobs();
                    case Hypothesis.Skip skip -> skip.jobs();
                    case Hypothesis.Lock lock -> lock.jobs();
                    case Hypothesis.Back _ -> List.of();
                };
        String name = what.getClass().getSimpleName();
        return JobId.orders(about).isEmpty() ? name : name + " of an order";
    }

    private static List<JobId> backwards(PlanRequest request, TruckId truck) {
        return request.trucks().stream()
                .filter(start -> start.truck().equals(truck))
                .flatMap(s -> TourDifference.jobs(s.current()).reversed().stream())
                .toList();
    }

    /// Scores whole plans of one request.
    private static final class Scores {
        private final Assignment assignment;
        private final Map<String, Long> before;
        private final long slowBefore;
        private final WordedBill words;

        Scores(TestDay day, PlanRequest request) {
            Ground ground = Ground.of(day.city());
            TravelTimes times = new CrowFlight();
            assignment = ProblemMaker.withAll(ground, request, times, new Places());
            words = new WordedBill(assignment, request.prices());
            before = BavetMatches.of(assignment.problem(), assignment.known());
            slowBefore = slow(assignment.known());
        }

        void check(Hypothesis what, Verdict.Possible possible) {
            List<int[]> orders = orders(possible);
            Map<String, Long> after = BavetMatches.of(assignment.problem(), orders);
            PlanBill bill = possible.change().bill();
            for (String constraint : List.of("DRIVING", "CREW_TIME", "OVERTIME", "TRUCK_USE")) {
                assertThat(bill.mills(Constraint.valueOf(constraint)))
                        .as("%s of %s", constraint, what)
                        .isEqualTo(difference(after, constraint));
            }
            PlanBill split = words.of(orders).minus(words.of(assignment.known()));
            for (Constraint constraint : WordedBill.SPLIT) {
                assertThat(bill.mills(constraint))
                        .as("%s of %s", constraint, what)
                        .isEqualTo(split.mills(constraint));
            }
            assertThat(WordedBill.SPLIT.stream().mapToLong(bill::mills).sum())
                    .as("%s", what)
                    .isEqualTo(
                            difference(after, "UNREST")
                                    + difference(after, "ABSENCE")
                                    + difference(after, "LATENESS"));
            assertThat(bill.totalMills()).as("%s", what).isEqualTo(slow(orders) - slowBefore);
            assertThat(possible.change().gainCents())
                    .isEqualTo(Math.round(-bill.totalMills() / 1000.0));
        }

        private long difference(Map<String, Long> after, String constraint) {
            return after.getOrDefault(constraint, 0L) - before.getOrDefault(constraint, 0L);
        }

        private List<int[]> orders(Verdict.Possible possible) {
            List<int[]> orders = new ArrayList<>(assignment.known());
            for (Tour tour : possible.tours()) {
                assignment.trucks().stream()
                        .filter(crewed -> crewed.start().truck().equals(tour.truck()))
                        .forEach(crewed -> orders.set(crewed.vehicle(), horizon(tour)));
            }
            return orders;
        }

        private int[] horizon(Tour tour) {
            List<JobId> numbered = assignment.jobs().stream().map(Job::id).toList();
            return TourDifference.jobs(tour).stream()
                    .mapToInt(numbered::indexOf)
                    .filter(visit -> visit >= 0)
                    .toArray();
        }

        private long slow(List<int[]> orders) {
            Timetable timetable = new Timetable(assignment.problem());
            long price = 0;
            List<Integer> made = new ArrayList<>();
            for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
                Timetable.Day day = timetable.of(vehicle, orders.get(vehicle));
                price += new SlowJudge(assignment.problem(), vehicle).price(day.events());
                for (int visit : orders.get(vehicle)) {
                    made.add(visit);
                }
            }
            for (int visit = 0; visit < assignment.problem().visits().size(); visit++) {
                price +=
                        made.contains(visit)
                                ? 0
                                : assignment.problem().visits().get(visit).absence();
            }
            return price;
        }
    }
}
