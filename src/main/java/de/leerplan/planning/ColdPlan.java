package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.day.Solving;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;
import de.leerplan.planning.search.Budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Another answer to a question that was answered already: searched from nothing, and for long.
/// Measures what an answer that had to be there soon gives away.
public final class ColdPlan {
    private final Assignment assignment;
    private final long best;

    /// @param asked the question
    /// @param seconds of search, on one core
    /// @param seed of the search's luck
    public ColdPlan(City city, TravelTimes times, PlanRequest asked, double seconds, long seed) {
        assignment = new ProblemMaker(Ground.of(city), asked, times).make();
        FleetProblem problem = assignment.problem();
        try (Solving solver = Solving.by(Method.RUIN_AND_RECREATE, seed)) {
            Budget budget = Budget.ofSeconds(seconds);
            best = price(solver.solve(problem, problem.noVisits(), false, budget, () -> false));
        }
    }

    /// The same question as if crews knew no more of their tours than what they were promised, so
    /// that no change has a price.
    public static PlanRequest asIfUnknown(PlanRequest asked) {
        return new PlanRequest(
                asked.number(),
                asked.at(),
                asked.cause(),
                asked.trucks().stream().map(ColdPlan::promisedAlone).toList(),
                asked.candidates(),
                asked.orders(),
                asked.roads(),
                asked.prices(),
                asked.held());
    }

    /// How much dearer these tours are, percent of the cold plan's price; negative if cheaper.
    ///
    /// @param tours of the question's trucks, their base included
    public double gapPercent(List<Tour> tours) {
        return 100.0 * (price(orders(tours)) - best) / best;
    }

    private static TruckStart promisedAlone(TruckStart start) {
        Tour tour = start.current();
        List<Stop> base = tour.stops().subList(0, tour.base());
        return start.with(tour.with(tour.base(), base));
    }

    /// All that is still to be decided costs, thousandths of a cent.
    private long price(List<int[]> orders) {
        FleetProblem problem = assignment.problem();
        Timetable timetable = new Timetable(problem);
        BitSet made = new BitSet();
        long price = 0;
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            Timetable.Judgement day = timetable.judge(vehicle, orders.get(vehicle));
            price += day.price();
            Arrays.stream(orders.get(vehicle)).forEach(made::set);
        }
        List<Visit> visits = problem.visits();
        for (int v = made.nextClearBit(0); v < visits.size(); v = made.nextClearBit(v + 1)) {
            price += visits.get(v).absence();
        }
        return price;
    }

    private List<int[]> orders(List<Tour> tours) {
        Map<JobId, Integer> visitOf = new HashMap<>();
        for (int visit = 0; visit < assignment.jobs().size(); visit++) {
            visitOf.put(assignment.jobs().get(visit).id(), visit);
        }
        Map<TruckId, Tour> byTruck = new HashMap<>();
        tours.forEach(tour -> byTruck.put(tour.truck(), tour));
        List<int[]> orders = new ArrayList<>();
        for (Assignment.Crewed crewed : assignment.trucks()) {
            Tour tour = byTruck.get(crewed.start().truck());
            if (crewed.vehicle() != Assignment.Crewed.HOME) {
                orders.add(tour == null ? new int[0] : visits(tour, visitOf));
            }
        }
        return orders;
    }

    private static int[] visits(Tour tour, Map<JobId, Integer> visitOf) {
        return tour.stops().stream()
                .flatMap(stop -> stop.job().stream())
                .filter(visitOf::containsKey)
                .mapToInt(visitOf::get)
                .toArray();
    }
}
