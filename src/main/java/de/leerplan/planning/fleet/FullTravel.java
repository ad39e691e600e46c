package de.leerplan.planning.fleet;

/// Distances and times between all places as one table. Immutable.
final class FullTravel extends Travel {
    private final int places;

    // Metres and time of a way side by side: whoever needs one mostly needs the other. Once by the
    // place the way comes from and once by the place it leads to, so that all ways from and to one
    // place lie close together in memory.
    private final int[] from;
    private final int[] into;

    FullTravel(int places, int[] metres, int[] times) {
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

    @Override
    public int places() {
        return places;
    }

    @Override
    public int metres(int from, int to) {
        return this.from[2 * (from * places + to)];
    }

    @Override
    public int time(int from, int to) {
        return this.from[2 * (from * places + to) + 1];
    }

    @Override
    int metresInto(int to, int from) {
        return into[2 * (to * places + from)];
    }

    @Override
    int timeInto(int to, int from) {
        return into[2 * (to * places + from) + 1];
    }
}
