package de.leerplan.planning.fleet;

/// Distances and times between all places. Immutable.
public final class Travel {
    /// A way that no truck can drive; long, but not so long that a day's sum overflows.
    public static final int UNREACHABLE = 10_000_000;

    private final int places;

    // Metres and time of a way side by side: whoever needs one mostly needs the other.
    private final int[] ways;

    /// @param metres of the way from place `f` to place `t` at index `f * places + t`, in any unit
    ///     of length
    /// @param times of the same way, in the problem's unit of time
    public Travel(int places, int[] metres, int[] times) {
        if (metres.length != places * places || times.length != places * places) {
            throw new IllegalArgumentException(
                    "%d places need %d ways".formatted(places, places * places));
        }
        this.places = places;
        ways = new int[2 * places * places];
        for (int i = 0; i < metres.length; i++) {
            ways[2 * i] = metres[i];
            ways[2 * i + 1] = times[i];
        }
    }

    public int places() {
        return places;
    }

    public int metres(int from, int to) {
        return ways[2 * (from * places + to)];
    }

    public int time(int from, int to) {
        return ways[2 * (from * places + to) + 1];
    }
}
