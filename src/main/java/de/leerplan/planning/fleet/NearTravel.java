package de.leerplan.planning.fleet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Distances and times between more places than a full table has room for: exact to the nearest of
/// each place, and to and from hubs; any other way is reckoned as leading by the hub next to its
/// start or the hub next to its end, whichever is shorter. That is a way there is, but for a turn
/// at the hub, and longer than the best by little, since the hub lies near and the other place far.
/// The best is the one that is cheapest in time and metres together: a hub's may take less time
/// than that, over more metres. What a plan uses in the end is settled exactly.
public final class NearTravel extends Travel {
    private static final int FREE = -1;
    private static final int MIXING = 0x9E3779B1;

    private final int places;
    private final int slots;
    private final int[] key;
    private final int[] metres;
    private final int[] time;
    private final int[] used;
    private final int[] hubOf;
    private final int[] nextHub;
    private final Hub[] hubs;
    private final Exact exact;

    /// Metres and time of ways that found no slot, by [#way]. Questions about many other places of
    /// one stop come to that, a plan hardly ever.
    private final Map<Long, int[]> more = new HashMap<>();

    /// Ways between one place and all others, in both directions.
    ///
    /// @param place its number; −1 if it is none of the places
    /// @param metres from it, `metresTo` to it, and so the times
    public record Hub(int place, int[] metres, int[] times, int[] metresTo, int[] timesTo) {}

    /// Tells the exact figures of a way.
    @FunctionalInterface
    public interface Exact {
        /// To end in [#put].
        void way(int from, int to, NearTravel into);
    }

    /// @param nearest how many ways there will be from each place at most, beside those to hubs
    /// @param hubs one at least; between two of them the later one's figures count
    public NearTravel(int places, int nearest, List<Hub> hubs, Exact exact) {
        this.places = places;
        this.exact = exact;
        slots = Integer.highestOneBit(Math.max(2, nearest)) * 4;
        key = new int[places * slots];
        Arrays.fill(key, FREE);
        metres = new int[places * slots];
        time = new int[places * slots];
        used = new int[places];
        this.hubs = hubs.toArray(Hub[]::new);
        hubOf = new int[places];
        Arrays.fill(hubOf, FREE);
        for (int h = 0; h < hubs.size(); h++) {
            if (hubs.get(h).place() >= 0) {
                hubOf[hubs.get(h).place()] = h;
            }
        }
        nextHub = new int[places];
        for (int place = 0; place < places; place++) {
            nextHub[place] = nextHub(place);
        }
    }

    private int nextHub(int place) {
        int next = 0;
        for (int h = 1; h < hubs.length; h++) {
            next = roundTrip(h, place) < roundTrip(next, place) ? h : next;
        }
        return next;
    }

    private int roundTrip(int hub, int place) {
        return hubs[hub].timesTo()[place] + hubs[hub].times()[place];
    }

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    public void settle(int from, int to) {
        if (!isExact(from, to)) {
            exact.way(from, to, this);
        }
    }

    /// Enters the exact figures of one way. Not while a search runs.
    public void put(int from, int to, int itsMetres, int itsTime) {
        int slot = slot(from, to);
        if (key[slot] == FREE && ++used[from] > slots * 3 / 4) {
            more.put(way(from, to), new int[] {itsMetres, itsTime});
            return;
        }
        key[slot] = to;
        metres[slot] = itsMetres;
        time[slot] = itsTime;
    }

    /// Whether the figures of a way are exact.
    public boolean isExact(int from, int to) {
        return from == to
                || hubOf[from] != FREE
                || hubOf[to] != FREE
                || key[slot(from, to)] == to
                || more.containsKey(way(from, to));
    }

    private static long way(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    /// The slot of a way, or the free one where it would be.
    private int slot(int from, int to) {
        int first = from * slots;
        int at = (to * MIXING >>> 16) & (slots - 1);
        while (key[first + at] != to && key[first + at] != FREE) {
            at = (at + 1) & (slots - 1);
        }
        return first + at;
    }

    @Override
    public int places() {
        return places;
    }

    @Override
    public int metres(int from, int to) {
        int slot = slot(from, to);
        return key[slot] == to ? metres[slot] : far(from, to, true);
    }

    @Override
    public int time(int from, int to) {
        int slot = slot(from, to);
        return key[slot] == to ? time[slot] : far(from, to, false);
    }

    private int far(int from, int to, boolean length) {
        if (from == to) {
            return 0;
        }
        int there = hubOf[to];
        int here = hubOf[from];
        if (there > here) {
            return length ? hubs[there].metresTo()[from] : hubs[there].timesTo()[from];
        }
        if (here != FREE) {
            return length ? hubs[here].metres()[to] : hubs[here].times()[to];
        }
        int[] known = more.isEmpty() ? null : more.get(way(from, to));
        if (known != null) {
            return length ? known[0] : known[1];
        }
        Hub a = hubs[nextHub[from]];
        Hub b = hubs[nextHub[to]];
        int byA = a.timesTo()[from] + a.times()[to];
        int byB = b.timesTo()[from] + b.times()[to];
        Hub by = byA <= byB ? a : b;
        return Math.min(
                UNREACHABLE, length ? by.metresTo()[from] + by.metres()[to] : Math.min(byA, byB));
    }

    @Override
    int metresInto(int to, int from) {
        return metres(from, to);
    }

    @Override
    int timeInto(int to, int from) {
        return time(from, to);
    }

    /// Places to which exact ways lead from `from`, in no order, without hubs.
    int[] near(int from) {
        return Arrays.stream(key, from * slots, (from + 1) * slots)
                .filter(to -> to != FREE)
                .toArray();
    }
}
