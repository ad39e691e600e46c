package de.leerplan.planning.fleet;

import java.util.Arrays;

/// What one truck does and pays for a given order of visits: where it unloads, when its crew rests,
/// when it is where. The one formula of the product; search, score and screen all use it.
///
/// The order becomes nodes: the start (0), visits and unloadings, the end (`count − 1`). Two labels
/// run along them: the earliest finish with the break still ahead, and with the break behind.
final class Course {
    static final int NEVER = Integer.MAX_VALUE / 4;
    static final int NO_NODE = -1;
    static final byte RESTED_BEFORE = 0;
    static final byte REST_THEN_DRIVE = 1;
    static final byte DRIVE_THEN_REST = 2;
    static final byte REST_BY_HALTING = 3;

    final Tables tables;
    private final Unloadings unloadings;
    private final Halts halts;
    private final SplitBreak splitBreak;
    private boolean joined;
    int count;
    int[] visit = new int[16];
    int[] site = new int[16];
    int[] halt = new int[16];
    int[] place = new int[16];
    int[] service = new int[16];

    /// The way to each node from the one before; its time at pace 1, and as it is driven.
    int[] legMetres = new int[16];

    int[] legTime = new int[16];
    int[] drive = new int[16];
    int[] opens = new int[16];
    int[] closes = new int[16];
    int[] fresh = new int[16];
    int[] rested = new int[16];
    int[] arrive = new int[16];
    int[] start = new int[16];
    private byte[] how = new byte[16];
    /// The node before which the break is taken, or [#NO_NODE]; and whether before driving there.
    int restNode;
    byte restHow;
    int restStart;
    int metres;
    long price;
    long latenessPrice;
    long movePrice;
    /// How badly limits are broken; 0 where none is.
    long broken;

    Course(Tables tables) {
        this.tables = tables;
        unloadings = new Unloadings(tables);
        halts = new Halts(tables);
        splitBreak = new SplitBreak(tables);
    }

    /// Works out what `vehicle` does to visit the first `n` of `order`.
    void lay(int vehicle, int[] order, int n) {
        Vehicle truck = tables.vehicles[vehicle];
        grow(3 * n + 6);
        if (n == 0 && truck.idle()) {
            layIdle(truck);
            return;
        }
        int sites = route(vehicle, order, n, truck.distance(), truck.time());
        if (!sound(truck) && sites > 1) {
            route(vehicle, order, n, 0, 1);
        }
        boolean split = !sound(truck) && halts.split(n);
        if (split) {
            nodes(truck, order, n);
        }
        broken = 1000L * (unloadings.overloads() + unsuited(vehicle, order, n));
        broken += halts.lacking() ? 1000 : 0;
        joined = false;
        if (inTime(truck)) {
            timetable(truck);
            if (halts.inParts() && !splitBreak.lasts(this, truck)) {
                join(truck, order, n, split);
            }
        } else {
            lateTimetable(truck);
        }
        settleAccounts(vehicle, truck);
    }

    // A break by the clock completed what was begun, and the half hour to come ends nothing.
    private void join(Vehicle truck, int[] order, int n, boolean split) {
        if (split) {
            broken += 1000;
            return;
        }
        joined = true;
        halts.join(n);
        nodes(truck, order, n);
        if (inTime(truck)) {
            timetable(truck);
        } else {
            lateTimetable(truck);
        }
    }

    /// Whether `vehicle` keeps all limits on the first `n` of `order`.
    boolean keeps(int vehicle, int[] order, int n) {
        lay(vehicle, order, n);
        return broken == 0;
    }

    /// Whether half an hour would not have been enough, and the truck has whole breaks.
    boolean joined() {
        return joined;
    }

    // How many unloadings it takes.
    private int route(int vehicle, int[] order, int n, long distance, long time) {
        Vehicle truck = tables.vehicles[vehicle];
        unloadings.choose(truck, order, n, distance, time);
        halts.choose(vehicle, order, n, unloadings, distance, time);
        return nodes(truck, order, n);
    }

    private boolean sound(Vehicle truck) {
        return !halts.lacking() && inTime(truck);
    }

    /// When the truck is at its end.
    int finish() {
        return start[count - 1];
    }

    private void layIdle(Vehicle truck) {
        count = 2;
        node(0, truck.start(), 0, truck.departs(), truck.departs());
        node(1, truck.end(), 0, Integer.MIN_VALUE, truck.latestEnd());
        legs(truck);
        fresh[0] = truck.rest().taken() ? NEVER : truck.departs();
        rested[0] = truck.rest().taken() ? truck.departs() : NEVER;
        Arrays.fill(arrive, 0, 2, truck.departs());
        Arrays.fill(start, 0, 2, truck.departs());
        restNode = NO_NODE;
        metres = 0;
        price = 0;
        latenessPrice = 0;
        movePrice = 0;
        broken = 0;
    }

    private int unsuited(int vehicle, int[] order, int n) {
        int found = 0;
        long volume = 0;
        for (int i = 0; i < n; i++) {
            found += tables.suits[vehicle][order[i]] ? 0 : 1;
            volume += tables.volume[order[i]];
        }
        Vehicle truck = tables.vehicles[vehicle];
        found += volume > truck.dayVolume() ? 1 : 0;
        return found + Math.max(0, n - truck.dayVisits());
    }

    private int nodes(Vehicle truck, int[] order, int n) {
        int sites = 0;
        count = 0;
        node(count++, truck.start(), 0, truck.departs(), NEVER);
        for (int gap = 0; gap <= n; gap++) {
            int at = unloadings.siteAt(gap);
            if (at != Sites.NONE) {
                Dump dump = tables.dumps[at];
                node(count, dump.place(), dump.service(), dump.opens(), dump.closes());
                site[count++] = at;
                sites++;
            }
            int stop = halts.haltAt(gap);
            if (stop != Sites.NONE) {
                Halt taken = tables.halts[stop];
                int where = Halting.place(tables, stop, place[count - 1]);
                node(count, where, taken.length(), taken.opens(), taken.closes());
                halt[count++] = stop;
            }
            if (gap < n) {
                int v = order[gap];
                node(count, tables.place[v], tables.service[v], tables.opens[v], tables.closes[v]);
                visit[count++] = v;
            }
        }
        node(count++, truck.end(), 0, Integer.MIN_VALUE, truck.latestEnd());
        legs(truck);
        return sites;
    }

    private void legs(Vehicle truck) {
        Travel travel = tables.ways(truck).travel();
        for (int k = 1; k < count; k++) {
            legMetres[k] = travel.metres(place[k - 1], place[k]);
            legTime[k] = travel.time(place[k - 1], place[k]);
        }
    }

    private void node(int k, int at, int time, int from, int to) {
        visit[k] = NO_NODE;
        site[k] = Sites.NONE;
        halt[k] = Sites.NONE;
        place[k] = at;
        service[k] = time;
        opens[k] = from;
        closes[k] = to;
    }

    private boolean inTime(Vehicle truck) {
        Rest rest = truck.rest();
        fresh[0] = rest.taken() ? NEVER : truck.departs();
        rested[0] = rest.taken() ? truck.departs() : NEVER;
        how[0] = RESTED_BEFORE;
        for (int k = 1; k < count; k++) {
            if (!extend(rest, k)) {
                return false;
            }
        }
        return fresh[count - 1] <= rest.neededAfter() || rested[count - 1] < NEVER;
    }

    private boolean extend(Rest rest, int k) {
        Paces paces = tables.paces;
        int way = legTime[k];
        int unrested = fresh[k - 1];
        int best = NEVER;
        if (rested[k - 1] < NEVER) {
            best = Math.max(paces.arrive(rested[k - 1], way), opens[k]);
        }
        byte by = RESTED_BEFORE;
        int straight = NEVER;
        if (unrested < NEVER) {
            int arrival = paces.arrive(unrested, way);
            straight = Math.max(arrival, opens[k]);
            int first = Math.max(unrested, rest.from());
            int restedFirst = Math.max(paces.arrive(first + rest.length(), way), opens[k]);
            if (first <= rest.to() && restedFirst < best) {
                best = restedFirst;
                by = REST_THEN_DRIVE;
            }
            int there = Math.max(arrival, rest.from());
            int restedThere = Math.max(there + rest.length(), opens[k]);
            if (there <= rest.to() && restedThere < best) {
                best = restedThere;
                by = DRIVE_THEN_REST;
            }
            int halting = Math.max(straight, rest.from());
            boolean longEnough = halt[k] != Sites.NONE && service[k] >= rest.length();
            if (longEnough && halting <= rest.to() && halting < best) {
                best = halting;
                by = REST_BY_HALTING;
            }
        }
        fresh[k] = straight <= closes[k] ? straight + service[k] : NEVER;
        rested[k] = best <= closes[k] ? best + service[k] : NEVER;
        how[k] = by;
        return fresh[k] < NEVER || rested[k] < NEVER;
    }

    private void timetable(Vehicle truck) {
        boolean withRest = fresh[count - 1] > truck.rest().neededAfter();
        restNode = NO_NODE;
        if (withRest) {
            int k = count - 1;
            while (k > 0 && how[k] == RESTED_BEFORE) {
                k--;
            }
            restNode = k > 0 ? k : NO_NODE;
            restHow = how[k];
        }
        times(truck);
    }

    // Nothing is waited for that is over: windows are broken, and counted.
    private void lateTimetable(Vehicle truck) {
        restNode = NO_NODE;
        times(truck);
        boolean restLacks = !truck.rest().taken() && finish() > truck.rest().neededAfter();
        long late = restLacks ? truck.rest().length() : 0;
        for (int k = 1; k < count; k++) {
            late += Math.max(0, start[k] - closes[k]);
        }
        broken += Math.max(1, late);
    }

    private void times(Vehicle truck) {
        Rest rest = truck.rest();
        int now = truck.departs();
        arrive[0] = now;
        start[0] = now;
        for (int k = 1; k < count; k++) {
            if (k == restNode && restHow == REST_THEN_DRIVE) {
                restStart = Math.max(now, rest.from());
                now = restStart + rest.length();
            }
            drive[k] = tables.paces.takes(now, legTime[k]);
            now += drive[k];
            arrive[k] = now;
            if (k == restNode && restHow == DRIVE_THEN_REST) {
                restStart = Math.max(now, rest.from());
                now = restStart + rest.length();
            }
            start[k] = Math.max(now, opens[k]);
            if (k == restNode && restHow == REST_BY_HALTING) {
                restStart = Math.max(start[k], rest.from());
                start[k] = restStart;
            }
            now = start[k] + service[k];
        }
    }

    private void settleAccounts(int vehicle, Vehicle truck) {
        metres = 0;
        latenessPrice = 0;
        movePrice = 0;
        for (int k = 1; k < count; k++) {
            metres += legMetres[k];
            int v = visit[k];
            if (v != NO_NODE) {
                latenessPrice += tables.untimely(v, start[k]);
                movePrice += tables.moved(vehicle, v);
            }
        }
        price =
                truck.use()
                        + truck.distance() * metres
                        + truck.time() * (finish() - truck.departs())
                        + truck.overtime() * overtime(truck)
                        + latenessPrice
                        + movePrice;
    }

    /// Time worked after the end of the shift.
    int overtime(Vehicle truck) {
        return Math.max(0, finish() - Math.max(truck.ends(), truck.departs()));
    }

    private void grow(int needed) {
        if (visit.length < needed) {
            int length = 2 * needed;
            visit = new int[length];
            site = new int[length];
            halt = new int[length];
            place = new int[length];
            service = new int[length];
            legMetres = new int[length];
            legTime = new int[length];
            drive = new int[length];
            opens = new int[length];
            closes = new int[length];
            fresh = new int[length];
            rested = new int[length];
            arrive = new int[length];
            start = new int[length];
            how = new byte[length];
        }
    }
}
