package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Neglect;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Prices;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckStart;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Whatever a change card says is the difference between the tours that crews know and those they
/// get: stops, kilometres, minutes, and the money for them.
class ChangeFiguresTest {
    private static final int DAYS = 12;

    /// Chance of an overflow for which no truck would go anywhere.
    private static final double HARDLY = 0.004;

    private int needless;
    private int worthless;

    @Test
    void everyFigureIsWhatTheToursDifferBy() {
        for (int seed = 0; seed < DAYS; seed++) {
            TestDay day = new TestDay(40, 4, seed);
            PlanRequest request = changed(day, seed);

            PlanProposed plan =
                    Asked.once(
                            day.city(),
                            new CrowFlight(),
                            request,
                            new Effort.Steps(400, 100),
                            seed);

            check(request, plan);
        }
        assertThat(needless).as("stops that nobody would plan any more").isGreaterThan(DAYS);
        assertThat(worthless).as("stops not worth their time").isGreaterThan(DAYS / 2);
    }

    private static void check(PlanRequest request, PlanProposed plan) {
        List<StopMove> moves = moves(request, plan.tours());
        List<StopMove> decided =
                moves.stream().filter(move -> isCandidate(request, move.job())).toList();
        PlanChange change = plan.change();
        List<Tour> before = request.trucks().stream().map(TruckStart::current).toList();
        assertThat(change.counting(decided)).as("what the planner chose").isEqualTo(change);
        assertThat(change.metres()).isEqualTo(metres(plan.tours()) - metres(before));
        assertThat(change.seconds()).isEqualTo(seconds(plan.tours()) - seconds(before));
        Prices prices = request.prices();
        assertThat(change.bill().mills(Constraint.DRIVING))
                .isEqualTo((long) prices.perKilometre() * change.metres());
        assertThat(change.bill().mills(Constraint.CREW_TIME))
                .isEqualTo(1000L * prices.perCrewMinute() / 60 * change.seconds());
        assertThat(change.gainCents()).isEqualTo(Math.round(-change.bill().totalMills() / 1000.0));
        int upset = 2 * change.moved() + change.added() + change.dropped();
        assertThat(change.bill().mills(Constraint.CHURN))
                .isEqualTo(1000L * prices.perMovedStop() * upset);
    }

    /// The day goes on from its first plan: of what is on tours some is empty by now, some hardly
    /// worth it, and something else is full.
    private PlanRequest changed(TestDay day, int seed) {
        PlanRequest bins = day.morning();
        PlanRequest morning = TestOrders.with(bins, bins.trucks(), TestOrders.some(6, seed));
        PlanProposed plan =
                Asked.once(day.city(), new CrowFlight(), morning, new Effort.Steps(400, 1), seed);
        PlanRequest request = TestDay.promising(morning, plan.tours(), seed % 3);
        Set<JobId> onTours = new HashSet<>();
        plan.tours().forEach(tour -> onTours.addAll(TourDifference.jobs(tour)));
        Random random = new Random(seed);
        List<Candidate> now = new ArrayList<>();
        for (Candidate known : request.candidates()) {
            boolean on = onTours.contains(known.container());
            switch (random.nextInt(8)) {
                case 0 -> needless += on ? 1 : 0;
                case 1 -> {
                    worthless += on ? 1 : 0;
                    now.add(risking(known, HARDLY));
                }
                case 2 -> now.add(risking(known, 0.9));
                default -> now.add(known);
            }
        }
        return TestOrders.with(
                TestDay.request(3, request.at(), Cause.Kind.READINGS, request.trucks(), now),
                request.trucks(),
                request.orders());
    }

    private static Candidate risking(Candidate known, double chance) {
        return new Candidate(
                known.container(),
                false,
                false,
                known.expected(),
                known.amount(),
                chance,
                0,
                Neglect.NONE);
    }

    private static boolean isCandidate(PlanRequest request, JobId job) {
        return !(job instanceof ContainerId id)
                || request.candidates().stream()
                        .filter(candidate -> candidate.container().equals(id))
                        .anyMatch(candidate -> candidate.overflowChance() != HARDLY);
    }

    private static List<StopMove> moves(PlanRequest request, List<Tour> tours) {
        Map<JobId, TruckId> before = new TreeMap<>();
        Map<JobId, TruckId> after = new TreeMap<>();
        request.trucks()
                .forEach(
                        start ->
                                TourDifference.jobs(start.current())
                                        .forEach(job -> before.put(job, start.truck())));
        tours.forEach(
                tour -> TourDifference.jobs(tour).forEach(job -> after.put(job, tour.truck())));
        Set<JobId> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(
                        job ->
                                new StopMove(
                                        job,
                                        Optional.ofNullable(before.get(job)),
                                        Optional.ofNullable(after.get(job))))
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    private static int metres(List<Tour> tours) {
        return tours.stream()
                .flatMap(tour -> tour.stops().stream())
                .mapToInt(stop -> stop.leg().metres())
                .sum();
    }

    /// From when the plans are made until the trucks are home.
    private static long seconds(List<Tour> tours) {
        return tours.stream()
                .filter(tour -> !tour.stops().isEmpty())
                .map(tour -> tour.stops().getLast())
                .map(Stop::times)
                .mapToLong(t -> Duration.between(TestDay.MORNING, t.finish()).toSeconds())
                .sum();
    }
}
