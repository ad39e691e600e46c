package de.leerplan.planning.fleet;

/// Distances and times between all places. Immutable.
public final class Travel {
    /// A way that no truck can drive; long, but not so long that a day's sum overflows.
    public static final int UNREACHABLE = 10_000_000;

    private final int places;

    // Metres and time of a way side by side: whoever needs one mostly needs the other. Once by the
    // place the way comes from and once by the place it leads to, so that all ways from and to one
    // place lie close together in memory.
    private final int[] from;
    private final int[] into;

    /// @param metres of the way from place `f` to place `t` at index `f * places + t`, in any unit
    ///     of length
    /// @param times of the same way, in the problem's unit of time
    public Travel(int places, int[] metres, int[] times) {
        if (metres.length != places * places || times.length != places * places) {
            throw new IllegalArgumentException(
                    "%d places need %d ways".formatted(places, places * places));
        }
        this.places = places;
        from = new int[2 * places * places];
        for (int i = 0; i < metres.length; i++) {
            from[2 * i] = metres[i];
            from[2 * i + 1] = times[i];
        }
        into = isSymmetric() ? from : turned();
    }

    private boolean isSymmetric() {
        for (int f = 0; f < places; f++) {
            for (int t = 0; t < f; t++) {
                if (metres(f, t) != metres(t, f) || time(f, t) != time(t, f)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int[] turned() {
        int[] turned = new int[from.length];
        for (int f = 0; f < places; f++) {
            for (int t = 0; t < places; t++) {
                turned[2 * (t * places + f)] = metres(f, t);
                turned[2 * (t * places + f) + 1] = time(f, t);
            }
        }
        return turned;
    }

    public int places() {
        return places;
    }

    public int metres(int from, int to) {
        return this.from[2 * (from * places + to)];
    }

    public int time(int from, int to) {
        return this.from[2 * (from * places + to) + 1];
    }

    /// The same as [#metres]; faster where many ways lead `to` one place.
    int metresInto(int to, int from) {
        return into[2 * (to * places + from)];
    }

    /// The same as [#time]; faster where many ways lead `to` one place.
    int timeInto(int to, int from) {
        return into[2 * (to * places + from) + 1];
    }
}
