package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.JobId;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Neglect;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Prices;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Visit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of a request before anything is searched: who knows which stop, whose territory it
/// is in, and what that costs; who may have it, and who is home already.
class RequestInNumbersTest {
    private static final long UNREST = 1000L * Prices.USUAL.perMovedStop();
    private static final long FOREIGN = 1000L * Prices.USUAL.perForeignStop();
    private static final int HOUR = 3600;

    private final TestDay day = new TestDay(24, 3, 7);
    private final PlanRequest morning = day.morning();

    private static Assignment numbers(City city, PlanRequest request) {
        return new ProblemMaker(Ground.of(city), request, new CrowFlight()).make();
    }

    private static Visit visit(Assignment numbers, JobId id) {
        for (int visit = 0; visit < numbers.jobs().size(); visit++) {
            if (numbers.jobs().get(visit).id().equals(id)) {
                return numbers.problem().visits().get(visit);
            }
        }
        throw new AssertionError("no visit for " + id);
    }

    // All candidates are demanded, so that none is left out for its price.
    private List<Candidate> demanded() {
        List<Candidate> demanded = new ArrayList<>();
        for (Candidate c : morning.candidates()) {
            demanded.add(candidate(c, c.amount(), Neglect.NONE));
        }
        return demanded;
    }

    private static Candidate candidate(Candidate c, Load amount, Neglect neglect) {
        return new Candidate(c.container(), true, true, c.expected(), amount, 0.5, 0, neglect);
    }

    private PlanRequest asked(List<Candidate> candidates, List<TruckStart> trucks) {
        return TestDay.request(2, TestDay.MORNING, Cause.Kind.READINGS, trucks, candidates);
    }

    // The first truck knows the first container that it can empty.
    private TruckStart knowing(TruckStart start, int base, boolean home) {
        ContainerId known = served(start.truck()).getFirst();
        StopTimes times =
                new StopTimes(TestDay.MORNING, TestDay.MORNING, TestDay.MORNING.plusSeconds(90));
        List<Stop> stops = new ArrayList<>();
        stops.add(
                new Stop.Collect(
                        known,
                        day.city().containers().get(known).place(),
                        new Leg(900, 120),
                        times,
                        new FillLevel(80),
                        new Load(800, 90),
                        true));
        if (home) {
            var depot = day.city().depot();
            stops.add(new Stop.Return(depot.id(), depot.place(), new Leg(900, 120), times));
        }
        return start.with(new Tour(start.truck(), 1, 1, base, stops));
    }

    private List<ContainerId> served(TruckId truck) {
        return morning.candidates().stream()
                .map(Candidate::container)
                .filter(id -> day.serves(truck, id))
                .toList();
    }

    @Test
    void inTheMorningNobodyKnowsAStopAndNoneCausesUnrest() {
        Assignment numbers = numbers(day.city(), asked(demanded(), morning.trucks()));

        assertThat(numbers.problem().visits())
                .hasSize(24)
                .allMatch(visit -> visit.former() == Visit.NO_TRUCK && visit.move() == 0);
    }

    @Test
    void aStopThatACrewKnowsUpsetsTwoCrewsIfItMovesOneIfItFallsOutAndANewOneUpsetsOne() {
        List<TruckStart> trucks = new ArrayList<>(morning.trucks());
        trucks.set(0, knowing(trucks.getFirst(), 0, false));
        Assignment numbers = numbers(day.city(), asked(demanded(), trucks));
        ContainerId known = served(trucks.getFirst().truck()).getFirst();
        ContainerId other = served(trucks.getFirst().truck()).getLast();
        Visit before = visit(numbers(day.city(), asked(demanded(), morning.trucks())), known);

        assertThat(visit(numbers, known).former()).isZero();
        assertThat(visit(numbers, known).move()).isEqualTo(2 * UNREST);
        assertThat(visit(numbers, known).absence()).isEqualTo(before.absence() + UNREST);
        assertThat(visit(numbers, other).former()).isEqualTo(Visit.NO_TRUCK);
        assertThat(visit(numbers, other).move()).isEqualTo(UNREST);
    }

    @Test
    void aContainerIsAtHomeWithTheFirstCrewOfItsDistrictThatCanEmptyItAndForeignToAllOthers() {
        City city = TestDay.changed(day.city(), TestDay::ofTheMiddle, site -> site);
        Assignment numbers = numbers(city, asked(demanded(), morning.trucks()));
        List<TruckId> order = morning.trucks().stream().map(TruckStart::truck).toList();

        for (Candidate candidate : morning.candidates()) {
            int first = 0;
            while (first < 3 && !day.serves(order.get(first), candidate.container())) {
                first++;
            }
            Visit visit = visit(numbers, candidate.container());
            assertThat(visit.former()).isEqualTo(first == 3 ? Visit.NO_TRUCK : first);
            assertThat(visit.move()).isEqualTo(first == 3 ? 0 : FOREIGN);
        }
    }

    @Test
    void aLoadIsRoundedUpAndWhatLastsFromLaterOnIsKnownToTheSecond() {
        List<Candidate> candidates = demanded();
        Candidate first = candidates.getFirst();
        Instant due = TestDay.MORNING.plusSeconds(7_200);
        Neglect neglect =
                new Neglect(Optional.of(due), 0.2, 0, 0)
                        .lasting(TestDay.MORNING.plusSeconds(1_800), 0.1);
        candidates.set(0, candidate(first, new Load(123.41, 56.72), neglect));
        Assignment numbers = numbers(day.city(), asked(candidates, morning.trucks()));
        Visit visit = visit(numbers, first.container());
        int morningSeconds = numbers.clock().seconds(TestDay.MORNING);

        assertThat(visit.volume()).isEqualTo(1_235);
        assertThat(visit.mass()).isEqualTo(568);
        assertThat(visit.due()).isEqualTo(morningSeconds + 7_200);
        assertThat(visit.ready()).isEqualTo(morningSeconds + 1_800);
        assertThat(visit.earliness()).isEqualTo(222);
        assertThat(visit.lateness()).isEqualTo(444);
    }

    @Test
    void whatAPersonGaveToATruckNoOtherMayHave() {
        ContainerId held = served(morning.trucks().getLast().truck()).getFirst();
        PlanRequest free = asked(demanded(), morning.trucks());
        PlanRequest bound =
                new PlanRequest(
                        free.number(),
                        free.at(),
                        free.cause(),
                        free.trucks(),
                        free.candidates(),
                        free.orders(),
                        free.roads(),
                        free.prices(),
                        Map.of(held, morning.trucks().getLast().truck()));
        Assignment numbers = numbers(day.city(), bound);
        int visit = numbers.jobs().stream().map(Job::id).toList().indexOf(held);

        assertThat(numbers.problem().allowed().get(0).get(visit)).isFalse();
        assertThat(numbers.problem().allowed().get(1).get(visit)).isFalse();
        assertThat(numbers.problem().allowed().get(2).get(visit)).isTrue();
    }

    @Test
    void aTruckWhosePromisedStopsTakeItHomeGetsNothingMore() {
        List<TruckStart> trucks = new ArrayList<>(morning.trucks());
        trucks.set(0, knowing(trucks.getFirst(), 2, true));
        Assignment numbers = numbers(day.city(), asked(List.of(), trucks));

        assertThat(numbers.problem().vehicles()).hasSize(2);
        assertThat(numbers.trucks().stream().map(Assignment.Crewed::vehicle))
                .containsExactly(Assignment.Crewed.HOME, 0, 1);
        assertThat(numbers.known()).hasSize(2);
    }

    @Test
    void aDisposalSiteTakesTrucksAsLongAsItIsOpen() {
        Assignment numbers = numbers(day.city(), asked(demanded(), morning.trucks()));

        assertThat(numbers.sites()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            boolean paper = numbers.sites().get(i).id().value().equals("PAPIER");
            var dump = numbers.problem().dumps().get(i);
            assertThat(dump.service()).isEqualTo(720);
            if (paper) {
                assertThat(List.of(dump.opens(), dump.closes()))
                        .containsExactly(8 * HOUR, 12 * HOUR);
            }
        }
    }
}
