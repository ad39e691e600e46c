package de.leerplan.planning.fleet;

import java.util.Arrays;

/// Says behind which visits of a given order a truck unloads, and where: the cheapest choice by the
/// detours, found in linear time with a window that slides over the order.
///
/// Gap `k` lies before visit `k` of the order, the last one before the end. If everything fits
/// into the truck, it unloads once, at the end.
final class Unloadings {
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Tables tables;
    private int[] siteAt = new int[16];
    private long[] volumes = new long[16];
    private long[] masses = new long[16];
    private long[] cost = new long[16];
    private int[] from = new int[16];
    private int[] window = new int[16];
    private int overloads;

    // The last detour behind each visit: mostly, what comes after it is still the same. What does,
    // with the number of the ways.
    private final int[] keptAfter;
    private final long[] keptDetour;
    private final long[] keptPrices;

    Unloadings(Tables tables) {
        this.tables = tables;
        int visits = tables.place.length;
        keptAfter = new int[visits];
        keptDetour = new long[visits];
        keptPrices = new long[visits];
        Arrays.fill(keptAfter, -1);
    }

    /// The site visited in `gap`, or [Sites#NONE].
    int siteAt(int gap) {
        return siteAt[gap];
    }

    /// How many loads are too big or can be unloaded nowhere.
    int overloads() {
        return overloads;
    }

    /// Chooses by the given prices of distance and time.
    void choose(Vehicle truck, int[] order, int n, long distance, long time) {
        grow(n + 2);
        Arrays.fill(siteAt, 0, n + 1, Sites.NONE);
        overloads = 0;
        sum(truck, order, n);
        if (volumes[n + 1] == 0 && masses[n + 1] == 0) {
            return;
        }
        if (fitsAtOnce(truck, order, n)) {
            unload(truck, order, n, n);
            return;
        }
        slide(truck, order, n, distance, time);
        for (int gap = n; gap >= 0; gap = from[gap] - 1) {
            // A visit too big for the truck leads back to the empty one at the start.
            if (gap > 0 || !startsEmpty(truck)) {
                unload(truck, order, n, gap);
            }
        }
    }

    // Index 0 is the empty truck, index k + 1 what was taken up before gap k.
    private void sum(Vehicle truck, int[] order, int n) {
        volumes[0] = 0;
        masses[0] = 0;
        volumes[1] = truck.loadedVolume();
        masses[1] = truck.loadedMass();
        for (int k = 0; k < n; k++) {
            volumes[k + 2] = volumes[k + 1] + tables.volume[order[k]];
            masses[k + 2] = masses[k + 1] + tables.mass[order[k]];
        }
    }

    private boolean fitsAtOnce(Vehicle truck, int[] order, int n) {
        if (volumes[n + 1] > truck.volume() || masses[n + 1] > truck.mass()) {
            return false;
        }
        for (int gap = 0; gap < n; gap++) {
            if (forced(truck, order, gap)) {
                return false;
            }
        }
        return true;
    }

    private void unload(Vehicle truck, int[] order, int n, int gap) {
        siteAt[gap] =
                tables.ways(truck)
                        .sites()
                        .between(
                                groupBefore(truck, order, gap),
                                placeBefore(truck, order, gap),
                                placeAfter(truck, order, n, gap));
        if (siteAt[gap] == Sites.NONE) {
            overloads++;
        }
    }

    // cost[k + 1]: cheapest way to have unloaded everything in gap k; index 0: nothing done yet.
    // from[k]: index of the unloading before it, so that gap from[k] − 1 precedes gap k.
    private void slide(Vehicle truck, int[] order, int n, long distance, long time) {
        int head = 0;
        int tail = 0;
        int least = 0;
        cost[0] = 0;
        window[tail++] = 0;
        for (int gap = 0; gap <= n; gap++) {
            if (gap > 0 && forced(truck, order, gap - 1)) {
                least = gap;
            }
            int oldest = fitting(truck, least, gap);
            while (head < tail && window[head] < oldest) {
                head++;
            }
            int before = head < tail ? window[head] : gap;
            from[gap] = before;
            boolean pointless = gap == 0 && startsEmpty(truck);
            cost[gap + 1] =
                    pointless
                            ? IMPOSSIBLE
                            : cost[before] + detour(truck, order, n, gap, distance, time);
            least = oldest;
            while (head < tail && cost[window[tail - 1]] > cost[gap + 1]) {
                tail--;
            }
            window[tail++] = gap + 1;
        }
    }

    private int fitting(Vehicle truck, int least, int gap) {
        int index = least;
        while (index < gap
                && (volumes[gap + 1] - volumes[index] > truck.volume()
                        || masses[gap + 1] - masses[index] > truck.mass())) {
            index++;
        }
        if (volumes[gap + 1] - volumes[index] > truck.volume()
                || masses[gap + 1] - masses[index] > truck.mass()) {
            overloads++;
        }
        return index;
    }

    private boolean forced(Vehicle truck, int[] order, int gap) {
        if (gap == 0 && startsEmpty(truck)) {
            return false;
        }
        return groupBefore(truck, order, gap) != tables.group[order[gap]];
    }

    private static boolean startsEmpty(Vehicle truck) {
        return truck.loadedVolume() == 0 && truck.loadedMass() == 0;
    }

    private long detour(Vehicle truck, int[] order, int n, int gap, long distance, long time) {
        int after = placeAfter(truck, order, n, gap);
        if (gap == 0) {
            return detour(truck, truck.loadedGroup(), truck.start(), after, distance, time);
        }
        int visit = order[gap - 1];
        long prices = (distance << 32) + time;
        int key = after * tables.classes.length + truck.roads();
        if (keptAfter[visit] != key || keptPrices[visit] != prices) {
            keptAfter[visit] = key;
            keptPrices[visit] = prices;
            keptDetour[visit] =
                    detour(truck, tables.group[visit], tables.place[visit], after, distance, time);
        }
        return keptDetour[visit];
    }

    private long detour(Vehicle truck, int group, int before, int after, long distance, long time) {
        Ways ways = tables.ways(truck);
        int site = ways.sites().between(group, before, after);
        if (site == Sites.NONE) {
            return 0;
        }
        Dump dump = tables.dumps[site];
        return ways.travel().detour(before, dump.place(), after, dump.service(), distance, time);
    }

    private int groupBefore(Vehicle truck, int[] order, int gap) {
        return gap == 0 ? truck.loadedGroup() : tables.group[order[gap - 1]];
    }

    private int placeBefore(Vehicle truck, int[] order, int gap) {
        return gap == 0 ? truck.start() : tables.place[order[gap - 1]];
    }

    private int placeAfter(Vehicle truck, int[] order, int n, int gap) {
        return gap == n ? truck.end() : tables.place[order[gap]];
    }

    private void grow(int needed) {
        if (siteAt.length < needed) {
            int length = 2 * needed;
            siteAt = new int[length];
            volumes = new long[length];
            masses = new long[length];
            cost = new long[length];
            from = new int[length];
            window = new int[length + 1];
        }
    }
}
