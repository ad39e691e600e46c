package de.leerplan.planning.fleet;

/// Distances and times between all places. Immutable.
public final class Travel {
    /// A way that no truck can drive; long, but not so long that a day's sum overflows.
    public static final int UNREACHABLE = 10_000_000;

    private final int places;
    private final int[] metres;
    private final int[] times;

    /// @param metres of the way from place `f` to place `t` at index `f * places + t`, in any unit
    ///     of length; not to be changed afterwards
    /// @param times of the same way, in the problem's unit of time
    public Travel(int places, int[] metres, int[] times) {
        if (metres.length != places * places || times.length != places * places) {
            throw new IllegalArgumentException(
                    "%d places need %d ways".formatted(places, places * places));
        }
        this.places = places;
        this.metres = metres;
        this.times = times;
    }

    public int places() {
        return places;
    }

    public int metres(int from, int to) {
        return metres[from * places + to];
    }

    public int time(int from, int to) {
        return times[from * places + to];
    }
}
