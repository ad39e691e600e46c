package de.leerplan.planning.fleet;

/// Distances and times between all places. For the searches' inner loops it does not change; see
/// [#settle].
public abstract sealed class Travel permits FullTravel, NearTravel {
    /// A way that no truck can drive; long, but not so long that a day's sum overflows.
    public static final int UNREACHABLE = 10_000_000;

    /// A table of all ways.
    ///
    /// @param metres of the way from place `f` to place `t` at index `f * places + t`, in any unit
    ///     of length
    /// @param times of the same way, in the problem's unit of time
    public static Travel full(int places, int[] metres, int[] times) {
        return new FullTravel(places, metres, times);
    }

    public abstract int places();

    public abstract int metres(int from, int to);

    public abstract int time(int from, int to);

    /// Makes sure that the figures of one way are exact. Not while a search runs.
    public void settle(int from, int to) {
        // a full table is exact
    }

    /// Whether all figures are exact from the start.
    public boolean whole() {
        return true;
    }

    /// What it costs to go over `by` and to stay there for `stay`, rather than straight on, by the
    /// given prices of distance and time.
    final long detour(int from, int by, int to, int stay, long distance, long time) {
        int way = metres(from, by) + metres(by, to) - metres(from, to);
        int spent = time(from, by) + time(by, to) - time(from, to);
        return distance * way + time * (spent + stay);
    }

    /// The same as [#metres]; faster where many ways lead `to` one place.
    abstract int metresInto(int to, int from);

    /// The same as [#time]; faster where many ways lead `to` one place.
    abstract int timeInto(int to, int from);
}
