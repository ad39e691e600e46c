package de.leerplan.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/// Several searches on one problem, each on a core of its own. At first each goes its own way;
/// later on, the others go on from where the best one stands, again and again.
public final class Team {
    private static final int MOST_MEMBERS = 2;
    private static final double FIRST_MEETING = 0.3;
    private static final double BETWEEN_MEETINGS = 0.04;
    private static final double PROBE = 0.05;

    private final List<Tours> states;
    private final Neighbours neighbours;
    private final int[] weights;
    private final long seed;
    private final List<Search> searches = new ArrayList<>();
    private final int[] shown;
    private List<Budget> shares = List.of();
    private Cooling cooling = new Cooling(1, 1);
    private double nextMeeting;
    private boolean undecided;
    private double begunAt;

    /// @param states of the same problem, one for each member; members without tours begin where
    ///     the first one stands
    /// @param weights as in [Search]
    public Team(List<? extends Tours> states, Neighbours neighbours, int[] weights, long seed) {
        this.states = List.copyOf(states);
        this.neighbours = neighbours;
        this.weights = weights.clone();
        this.seed = states.size() * seed;
        Tours first = states.get(0);
        shown = new int[first.visits + first.tours];
        first.save(shown);
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).used() == 0) {
                states.get(i).restore(shown);
            }
            searches.add(new Search(states.get(i), neighbours, weights, this.seed + i));
        }
    }

    /// How many members make use of this machine.
    public static int members() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_MEMBERS);
    }

    /// Looks for tours of fewer vehicles, each member in its own way, until one has no more than
    /// `fewest`, `budget` is used up or it leads nowhere. All then stand where the best one stood.
    public void reduce(Budget budget, int fewest) {
        AtomicBoolean found = new AtomicBoolean();
        List<Budget> shares = shares(budget);
        together(member -> reduce(member, shares.get(member), fewest, found));
        meet();
        searches.forEach(Search::keep);
    }

    private void reduce(int member, Budget share, int fewest, AtomicBoolean found) {
        Tours tours = states.get(member);
        new FleetReduction(tours, neighbours, weights, seed + member)
                .run(share, fewest, () -> !share.isBySteps() && found.get());
        if (tours.absentCount == 0 && tours.used() <= fewest) {
            found.set(true);
        }
    }

    /// Gets ready to search in slices.
    public void begin(Budget budget, Cooling falling) {
        shares = shares(budget);
        cooling = falling;
        nextMeeting = FIRST_MEETING;
        undecided = true;
        begunAt = budget.usedUp();
    }

    /// Searches until `share` of the budget is used up; all of it, 1, puts the best tours in force.
    public void until(double share) {
        if (undecided && share > begunAt + PROBE) {
            slice(begunAt + PROBE);
            decide();
        }
        for (; nextMeeting < share; nextMeeting += BETWEEN_MEETINGS) {
            slice(nextMeeting);
            // Before the last round, each puts the best of all its rounds in force.
            if (cooling.rounds().several() && nextMeeting == Rounds.LAST_FROM) {
                searches.forEach(Search::finish);
            }
            meet();
        }
        slice(share);
        if (share >= 1) {
            searches.forEach(Search::finish);
            meet();
        }
    }

    // By now, the pace of the steps is known.
    private void decide() {
        undecided = false;
        Tours first = states.get(0);
        double steps = shares.get(0).steps() * (1 - begunAt) / PROBE;
        cooling = cooling.in(Rounds.of(first.used(), first.visits, steps));
        nextMeeting = cooling.rounds().several() ? Rounds.LAST_FROM : FIRST_MEETING;
    }

    private void slice(double until) {
        shares.forEach(share -> share.until(until));
        together(member -> searches.get(member).run(shares.get(member), cooling));
    }

    /// The visits of `tour` in the best tours of all members so far.
    public int[] bestOrder(int tour) {
        return best().bestOrder(tour);
    }

    /// The price of these tours.
    public double bestPrice() {
        return best().bestPrice();
    }

    private Search best() {
        Search best = searches.getFirst();
        for (Search search : searches) {
            best = search.bestPrice() < best.bestPrice() ? search : best;
        }
        return best;
    }

    private List<Budget> shares(Budget budget) {
        return states.stream().map(_ -> budget.shared(states.size())).toList();
    }

    // The first member is the thread that asks; a search alone starts no other.
    private void together(IntConsumer work) {
        if (states.size() == 1) {
            work.accept(0);
            return;
        }
        try (ExecutorService others = Executors.newFixedThreadPool(states.size() - 1)) {
            List<Future<?>> running = new ArrayList<>();
            for (int member = 1; member < states.size(); member++) {
                int own = member;
                running.add(others.submit(() -> work.accept(own)));
            }
            work.accept(0);
            running.forEach(Team::await);
        }
    }

    private void meet() {
        Tours best = states.get(0);
        for (Tours state : states) {
            best = state.price() < best.price() ? state : best;
        }
        best.save(shown);
        for (Tours state : states) {
            if (state.price() > best.price()) {
                state.restore(shown);
            }
        }
    }

    /// How many steps all members have done.
    public long steps() {
        return searches.stream().mapToLong(Search::steps).sum();
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while searching", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search failed", e);
        }
    }
}
