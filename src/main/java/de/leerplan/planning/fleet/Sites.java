package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The disposal site that is least out of the way between two places, for each group of loads.
/// Worked out when first asked for, by the dearest truck's prices: among trucks that have the same
/// ways the choice must not depend on who asks. Several searches may share it: all would enter the
/// same answer.
final class Sites {
    static final int NONE = -1;
    private static final byte UNKNOWN = -2;

    private final Travel travel;
    private final List<Dump> dumps;
    private final byte[][] best;
    private final long distance;
    private final long time;

    Sites(FleetProblem problem, Travel travel) {
        this(problem, travel, problem.dumps(), problem.groups());
    }

    /// The same for chargers, as sites for one group of their own.
    static Sites ofChargers(FleetProblem problem, Travel travel) {
        BitSet all = new BitSet();
        all.set(0);
        List<Dump> chargers = new ArrayList<>();
        for (Halt halt : problem.halts()) {
            boolean charges = halt.kind() == Halt.Kind.CHARGING;
            BitSet groups = charges ? all : new BitSet();
            int place = charges ? halt.place() : 0;
            chargers.add(new Dump(place, groups, halt.length(), halt.opens(), halt.closes()));
        }
        return new Sites(problem, travel, chargers, 1);
    }

    private Sites(FleetProblem problem, Travel travel, List<Dump> dumps, int groups) {
        this.travel = travel;
        this.dumps = dumps;
        if (dumps.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("At most 127 disposal sites");
        }
        // Among places without a table of ways there is none of sites either.
        int pairs = travel instanceof NearTravel ? 0 : travel.places() * travel.places();
        best = new byte[groups][pairs];
        for (byte[] row : best) {
            Arrays.fill(row, UNKNOWN);
        }
        long dearestWay = 1;
        long dearestTime = 0;
        for (Vehicle vehicle : problem.vehicles()) {
            dearestWay = Math.max(dearestWay, vehicle.distance());
            dearestTime = Math.max(dearestTime, vehicle.time());
        }
        distance = dearestWay;
        time = dearestTime;
    }

    /// Number of the site, or [#NONE] if no site takes the group.
    int between(int group, int from, int to) {
        if (best[group].length == 0) {
            return cheapest(group, from, to);
        }
        int index = from * travel.places() + to;
        byte site = best[group][index];
        if (site == UNKNOWN) {
            site = cheapest(group, from, to);
            best[group][index] = site;
        }
        return site;
    }

    private byte cheapest(int group, int from, int to) {
        long least = Long.MAX_VALUE;
        byte cheapest = NONE;
        for (int s = 0; s < dumps.size(); s++) {
            Dump dump = dumps.get(s);
            int at = dump.place();
            long way = travel.metres(from, at) + (long) travel.metres(at, to);
            long spent = travel.time(from, at) + dump.service() + (long) travel.time(at, to);
            long price = distance * way + time * spent;
            if (dump.groups().get(group) && price < least) {
                least = price;
                cheapest = (byte) s;
            }
        }
        return cheapest;
    }
}
