package de.leerplan.planning.cvrp;

import de.leerplan.planning.day.Searching;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;
import de.leerplan.planning.search.Team;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Solves a capacitated vehicle routing problem, slice by slice inside OptaPlanner or alone.
///
/// Where loads are tight, a tour too many is too far away from good tours for annealing to find
/// back. So one member of the team begins with as few tours as can be had, the other as it comes.
public final class CvrpSolver implements Searching {
    private static final int NEIGHBOURS = 250;
    private static final int[] ORDER_WEIGHTS = {4, 2, 1};
    private static final double HOT = 0.3;
    private static final double COLD = 0.01;
    private static final double LEAST_LEG = 0.01;
    private static final double SHARE_FOR_FLEET = 0.1;

    private final List<CvrpTours> states = new ArrayList<>();
    private final Neighbours neighbours;
    private final int fewest;
    private final long seed;
    private final VrpInstance instance;
    private Budget budget = Budget.ofSteps(1);
    private @Nullable Team team;
    private @Nullable FleetProblem problem;
    private long steps;

    public CvrpSolver(VrpInstance instance, long seed) {
        this(instance, seed, Team.members());
    }

    /// @param members how many searches run at the same time
    CvrpSolver(VrpInstance instance, long seed, int members) {
        this.instance = instance;
        this.seed = seed;
        fewest = (int) Math.ceilDiv(instance.demand(), instance.capacity());
        states.add(new CvrpTours(instance, CvrpFleet.trucks(instance)));
        for (int i = 1; i < members; i++) {
            states.add(new CvrpTours(instance, states.get(0)));
        }
        CvrpTours first = states.get(0);
        neighbours = new Neighbours(first.visits(), NEIGHBOURS, first::between);
        for (int i = 0; i < members; i++) {
            new Search(states.get(i), neighbours, ORDER_WEIGHTS, seed + i).construct();
        }
    }

    /// Searches for as long as `asked` allows, without OptaPlanner.
    void run(Budget asked) {
        within(asked);
        until(1);
    }

    /// Sets what the slices of [#until] use up.
    CvrpSolver within(Budget asked) {
        budget = asked;
        return this;
    }

    @Override
    public void until(double share) {
        Team members = team;
        if (members == null) {
            members = begin();
            team = members;
        }
        members.until(share);
        steps = members.steps();
    }

    private Team begin() {
        CvrpTours first = states.get(0);
        if (first.used() > fewest || first.absentCount() > 0) {
            budget.until(SHARE_FOR_FLEET);
            new Team(List.of(first), neighbours, ORDER_WEIGHTS, seed).reduce(budget, fewest);
            budget.until(1);
        }
        double leg = first.driving() / (first.visits() + first.used());
        double unit = Math.max(LEAST_LEG, leg);
        Team members = new Team(states, neighbours, ORDER_WEIGHTS, seed);
        members.begin(budget, new Cooling(HOT * unit, COLD * unit));
        return members;
    }

    @Override
    public FleetProblem problem() {
        if (problem == null) {
            problem = CvrpFleet.of(instance);
        }
        return problem;
    }

    @Override
    public List<int[]> orders() {
        List<int[]> orders = new ArrayList<>();
        for (int tour = 0; tour < states.get(0).tours(); tour++) {
            orders.add(team == null ? states.get(0).order(tour) : team.bestOrder(tour));
        }
        return orders;
    }

    @Override
    public long price() {
        return Math.round(team == null ? states.get(0).price() : team.bestPrice());
    }

    public long steps() {
        return steps;
    }
}
