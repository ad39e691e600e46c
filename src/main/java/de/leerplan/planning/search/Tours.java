package de.leerplan.planning.search;

import java.util.Arrays;

/// Tours as doubly linked rings, with an undo log: the state that the search changes.
///
/// Visits are numbered `0..visits-1`; tour `t` begins and ends at its gate, the number `visits +
/// t`.
/// A position is the visit or gate that a new visit follows. Visits in no tour are *absent*.
public abstract class Tours {
    /// The price of something that is not allowed.
    public static final double FORBIDDEN = Double.POSITIVE_INFINITY;

    /// What stands for "in no tour".
    public static final int NOWHERE = -1;

    protected final int visits;
    protected final int tours;
    protected final int[] next;
    protected final int[] prev;
    protected final int[] tourOf;
    protected final int[] size;
    protected final int[] absent;
    protected int absentCount;
    private final int[] absentAt;
    private int[] logVisit = new int[256];
    private int[] logPosition = new int[256];
    private int logged;
    private int usedCount;

    /// All visits absent, all tours empty.
    protected Tours(int visits, int tours) {
        this.visits = visits;
        this.tours = tours;
        next = new int[visits + tours];
        prev = new int[visits + tours];
        tourOf = new int[visits + tours];
        size = new int[tours];
        absent = new int[visits];
        absentAt = new int[visits];
        for (int visit = 0; visit < visits; visit++) {
            tourOf[visit] = NOWHERE;
            absent[visit] = visit;
            absentAt[visit] = visit;
        }
        absentCount = visits;
        for (int tour = 0; tour < tours; tour++) {
            int gate = visits + tour;
            tourOf[gate] = tour;
            next[gate] = gate;
            prev[gate] = gate;
        }
    }

    /// What all tours and all absent visits cost together, as of the last [#settle].
    public abstract double price();

    /// What all tours cost; absent visits, and the use of vehicles as such, left aside.
    public abstract double driving();

    /// Whether `tour` can take `visit` at all; a cheap look before [#added].
    protected abstract boolean mayTake(int visit, int tour);

    /// What `visit` behind `position` would add to the price, or [#FORBIDDEN] where it may not or
    /// would add `bound` or more.
    protected abstract double added(int visit, int position, double bound);

    /// Whether what was taken up so far is unloaded right behind `visit`.
    protected boolean tripEnds(int visit) {
        return false;
    }

    /// What the price cannot fall below by insertions alone; 0 where nothing is known.
    protected double floor() {
        return 0;
    }

    /// Whether visits may cost more the later they come.
    protected boolean hoursMatter() {
        return false;
    }

    /// What leaving `visit` out costs, or [#FORBIDDEN] if the search must always place it.
    protected abstract double absence(int visit);

    /// The `choice`-th empty tour worth trying for `visit`, or [#NOWHERE] if there are no more.
    protected abstract int emptyTour(int visit, int choice);

    /// Takes note that `visit` left `tour`, where it stood between `before` and `after`.
    protected abstract void left(int visit, int before, int after, int tour);

    /// Takes note that `visit` joined `tour` between `before` and `after`.
    protected abstract void joined(int visit, int before, int after, int tour);

    /// Forbids all empty tours any visit, until [#openAll].
    protected abstract void shutEmpty();

    /// Allows visits in all tours again.
    protected abstract void openAll();

    /// Takes note of an insertion that the search chose; not of one that is taken back.
    protected void chosen(int visit, int position) {}

    /// Takes note of a removal that the search chose; not of one that is taken back.
    protected void dropped(int visit, int before) {}

    /// Brings changed tours so far up to date that [#added] is right again, as cheaply as that can
    /// be done; the price is as of the last [#settle].
    ///
    /// @return false if a changed tour breaks a limit
    protected boolean mend() {
        return settle();
    }

    /// Brings everything that follows from the order of visits up to date in all changed tours.
    ///
    /// @return false if a changed tour breaks a limit
    protected abstract boolean settle();

    /// Orders in which absent visits may be tried, smallest key first.
    protected abstract double[][] orders();

    public final int visits() {
        return visits;
    }

    public final int tours() {
        return tours;
    }

    /// How many tours have visits.
    public final int used() {
        return usedCount;
    }

    public final int absentCount() {
        return absentCount;
    }

    public final int size(int tour) {
        return size[tour];
    }

    /// The tour `visit` is in, or [#NOWHERE].
    public final int tourOf(int visit) {
        return tourOf[visit];
    }

    /// The visits of `tour` in their order.
    public final int[] order(int tour) {
        int[] order = new int[size[tour]];
        int at = visits + tour;
        for (int i = 0; i < order.length; i++) {
            at = next[at];
            order[i] = at;
        }
        return order;
    }

    /// Puts `visit` behind `position` and logs it for [#rollback].
    protected final void insert(int visit, int position) {
        chosen(visit, position);
        log(visit, NOWHERE);
        link(visit, position);
    }

    /// Takes `visit` out of its tour and logs it for [#rollback].
    protected final void remove(int visit) {
        int before = prev[visit];
        dropped(visit, before);
        log(visit, before);
        unlink(visit);
    }

    /// Forgets what could be taken back: from here on, [#rollback] returns to this state.
    protected void commit() {
        logged = 0;
    }

    /// Returns to the state at the last [#commit].
    protected void rollback() {
        while (logged > 0) {
            logged--;
            int visit = logVisit[logged];
            if (logPosition[logged] == NOWHERE) {
                unlink(visit);
            } else {
                link(visit, logPosition[logged]);
            }
        }
    }

    /// The order of all tours, to come back to with [#restore].
    final void save(int[] saved) {
        System.arraycopy(next, 0, saved, 0, next.length);
    }

    /// Takes over an order that [#save] kept. What can be taken back is forgotten.
    final void restore(int[] saved) {
        clear();
        for (int tour = 0; tour < tours; tour++) {
            int gate = visits + tour;
            for (int at = saved[gate], behind = gate; at != gate; behind = at, at = saved[at]) {
                insert(at, behind);
            }
        }
        settle();
        commit();
    }

    /// Empties all tours. What can be taken back is forgotten.
    public final void clear() {
        for (int visit = 0; visit < visits; visit++) {
            if (tourOf[visit] != NOWHERE) {
                remove(visit);
            }
        }
        settle();
        commit();
    }

    /// Adds visits at the end of a tour, in their order.
    ///
    /// @return false if the tour then breaks a limit; it is as before then
    public final boolean append(int tour, int... order) {
        commit();
        for (int visit : order) {
            insert(visit, prev[visits + tour]);
        }
        if (settle()) {
            commit();
            return true;
        }
        rollback();
        return false;
    }

    private void link(int visit, int position) {
        int after = next[position];
        int tour = tourOf[position];
        next[position] = visit;
        prev[visit] = position;
        next[visit] = after;
        prev[after] = visit;
        tourOf[visit] = tour;
        usedCount += size[tour]++ == 0 ? 1 : 0;
        int hole = absentAt[visit];
        int last = absent[--absentCount];
        absent[hole] = last;
        absentAt[last] = hole;
        joined(visit, position, after, tour);
    }

    private void unlink(int visit) {
        int before = prev[visit];
        int after = next[visit];
        int tour = tourOf[visit];
        next[before] = after;
        prev[after] = before;
        tourOf[visit] = NOWHERE;
        usedCount -= --size[tour] == 0 ? 1 : 0;
        absentAt[visit] = absentCount;
        absent[absentCount++] = visit;
        left(visit, before, after, tour);
    }

    private void log(int visit, int position) {
        if (logged == logVisit.length) {
            logVisit = Arrays.copyOf(logVisit, 2 * logged);
            logPosition = Arrays.copyOf(logPosition, 2 * logged);
        }
        logVisit[logged] = visit;
        logPosition[logged++] = position;
    }
}
