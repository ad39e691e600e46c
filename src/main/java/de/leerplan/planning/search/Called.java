package de.leerplan.planning.search;

/// The absent visits that one step tries to place.
final class Called {
    private static final int MOST_BYSTANDERS = 12;

    final int[] visits;
    final double[] keys;
    int count;
    private final int[] stamps;
    private int stamp;
    private int bystanders;

    Called(int most) {
        visits = new int[most];
        stamps = new int[most];
        keys = new double[most];
    }

    void clear() {
        count = 0;
        bystanders = 0;
        stamp++;
    }

    void add(int visit) {
        stamps[visit] = stamp;
        visits[count++] = visit;
    }

    /// Adds a visit that was absent before. Only a few: with optional visits, hundreds may be.
    void addBystander(int visit) {
        if (bystanders < MOST_BYSTANDERS && stamps[visit] != stamp) {
            bystanders++;
            add(visit);
        }
    }

    /// Adds a visit unless it is called already.
    void addAgain(int visit) {
        if (stamps[visit] != stamp) {
            add(visit);
        }
    }

    /// Sorts by `key`, ascending; lists are short, so by insertion.
    void sort(double[] key) {
        for (int i = 0; i < count; i++) {
            keys[i] = key[visits[i]];
        }
        for (int i = 1; i < count; i++) {
            int visit = visits[i];
            double own = keys[i];
            int j = i - 1;
            for (; j >= 0 && keys[j] > own; j--) {
                visits[j + 1] = visits[j];
                keys[j + 1] = keys[j];
            }
            visits[j + 1] = visit;
            keys[j + 1] = own;
        }
    }

    void shuffle(Chance chance) {
        for (int i = count - 1; i > 0; i--) {
            int j = chance.below(i + 1);
            int swapped = visits[i];
            visits[i] = visits[j];
            visits[j] = swapped;
        }
    }
}
