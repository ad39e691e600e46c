package de.leerplan.planning.fleet;

/// The way of a truck along an order of visits with its unloadings, gap by gap: from a visit over
/// the unloading, if there is one, to the last leg before the next visit, where halts may be.
final class Trail {
    static final Vehicle NOBODY =
            new Vehicle(0, 0, 0, true, 0, 0, 0, 0, 0, 0, 0, 0, 0, Rest.NONE, 0, 0, 0, 0);

    private final Tables tables;
    private Ways ways;
    private Travel travel;
    private Vehicle truck = NOBODY;
    private int[] order = new int[0];
    private int n;
    private int[] site = new int[16];

    Trail(Tables tables) {
        this.tables = tables;
        ways = tables.classes[0];
        travel = ways.travel();
    }

    void of(Vehicle asked, int[] visits, int visitCount, Unloadings unloadings) {
        truck = asked;
        ways = tables.ways(asked);
        travel = ways.travel();
        order = visits;
        n = visitCount;
        if (site.length < n + 1) {
            site = new int[2 * n + 2];
        }
        for (int gap = 0; gap <= n; gap++) {
            site[gap] = unloadings.siteAt(gap);
        }
    }

    /// Uses up what the way to the unloading in `gap` takes.
    void toLastLeg(int gap, Supplies supplies) {
        if (site[gap] != Sites.NONE) {
            int from = before(gap);
            int to = lastFrom(gap);
            supplies.drive(travel.metres(from, to), travel.time(from, to));
        }
    }

    /// Drives the last leg of `gap`, over a halt or none, and makes the visit.
    ///
    /// @return false if something does not last
    boolean drive(int gap, int halt, Supplies supplies) {
        int from = lastFrom(gap);
        int to = after(gap);
        boolean enough = true;
        if (halt != Sites.NONE) {
            int place = Halting.place(tables, halt, from);
            supplies.drive(travel.metres(from, place), travel.time(from, place));
            enough = supplies.enough();
            supplies.halt(halt);
            from = place;
        }
        supplies.drive(travel.metres(from, to), travel.time(from, to));
        enough &= supplies.enough();
        if (gap < n) {
            supplies.visit();
        }
        return enough && supplies.enough();
    }

    /// The charger that is least out of the way on the last leg of `gap`, or [Sites#NONE].
    int charger(int gap) {
        return ways.chargers().between(0, lastFrom(gap), after(gap));
    }

    /// What a halt on the last leg of `gap` costs by the given prices of distance and time.
    long price(int gap, int halt, long distance, long time) {
        if (halt == Sites.NONE) {
            return 0;
        }
        int from = lastFrom(gap);
        int at = Halting.place(tables, halt, from);
        return travel.detour(from, at, after(gap), tables.halts[halt].length(), distance, time);
    }

    /// The gap without a halt in the stretch that ends with the break in `last`, before which the
    /// truck waits longest; −1 if it waits nowhere.
    int longestWait(int last, int... haltAt) {
        int longest = 0;
        int found = -1;
        int now = truck.departs();
        for (int gap = 0; gap < last; gap++) {
            now = atLastLeg(gap, now);
            int from = lastFrom(gap);
            if (haltAt[gap] != Sites.NONE) {
                Halt halt = tables.halts[haltAt[gap]];
                int place = Halting.place(tables, haltAt[gap], from);
                now = Math.max(go(now, from, place), halt.opens()) + halt.length();
                from = place;
                longest = 0;
                found = -1;
            }
            now = go(now, from, after(gap));
            int opens = tables.opens[order[gap]];
            if (haltAt[gap] == Sites.NONE && opens - now > longest) {
                longest = opens - now;
                found = gap;
            }
            now = Math.max(now, opens) + tables.service[order[gap]];
        }
        return found;
    }

    private int atLastLeg(int gap, int now) {
        if (site[gap] == Sites.NONE) {
            return now;
        }
        Dump dump = tables.dumps[site[gap]];
        int there = go(now, before(gap), dump.place());
        return Math.max(there, dump.opens()) + dump.service();
    }

    private int go(int now, int from, int to) {
        return tables.paces.arrive(now, travel.time(from, to));
    }

    private int before(int gap) {
        return gap == 0 ? truck.start() : tables.place[order[gap - 1]];
    }

    private int lastFrom(int gap) {
        return site[gap] == Sites.NONE ? before(gap) : tables.dumps[site[gap]].place();
    }

    private int after(int gap) {
        return gap == n ? truck.end() : tables.place[order[gap]];
    }
}
