package de.leerplan.planning.fleet;

import java.util.Arrays;

/// Says before which visits of a given order, unloadings included, a truck halts for what driving
/// uses up: the cheapest choice of chargers and breaks. Labels run along the order; one that is
/// dearer than another and has nothing more left is dropped.
final class Halts {
    private static final int MOST_LABELS = 24;
    private static final int FIRST = 64;

    /// With more than so many chargers, only the nearest one is looked at.
    private static final int FEW_HALTS = 12;

    private final Tables tables;
    private final Supplies supplies;
    private final Trail trail;
    private final int rest;
    private final int second;
    private int[] haltAt = new int[16];
    private boolean lacking;
    private boolean inParts;

    // Labels, those of one gap after those of the gap before.
    private long[] cost = new long[FIRST];
    private long[][] left = new long[Supplies.KINDS][FIRST];
    private int[] parent = new int[FIRST];
    private int[] halt = new int[FIRST];
    private int count;
    private int layer;

    Halts(Tables tables) {
        this.tables = tables;
        supplies = new Supplies(tables);
        trail = new Trail(tables);
        rest = Halting.first(tables, Halt.Kind.BREAK);
        second = Halting.first(tables, Halt.Kind.SECOND_PART);
    }

    /// The halt in `gap`, or [Sites#NONE].
    int haltAt(int gap) {
        return haltAt[gap];
    }

    /// Whether no choice of halts is enough.
    boolean lacking() {
        return lacking;
    }

    /// Chooses by the given prices of distance and time, for a truck that unloads as `unloadings`
    /// says.
    void choose(int vehicle, int[] order, int n, Unloadings unloadings, long distance, long time) {
        if (haltAt.length < n + 1) {
            haltAt = new int[2 * n + 2];
        }
        Arrays.fill(haltAt, 0, n + 1, Sites.NONE);
        lacking = false;
        inParts = false;
        if (!tables.limited[vehicle]) {
            return;
        }
        Vehicle truck = tables.vehicles[vehicle];
        trail.of(truck, order, n, unloadings);
        supplies.begin(truck);
        for (int gap = 0; gap <= n && supplies.enough(); gap++) {
            trail.toLastLeg(gap, supplies);
            trail.drive(gap, Sites.NONE, supplies);
        }
        if (!supplies.enough()) {
            search(truck, n, distance, time);
        }
    }

    /// Splits the breaks, so that their first parts are taken where the truck has to wait anyway.
    ///
    /// @return false if there is nothing to split
    boolean split(int n) {
        int first = Halting.first(tables, Halt.Kind.FIRST_PART);
        boolean any = false;
        for (int gap = 0; gap <= n && first >= 0 && second >= 0; gap++) {
            if (haltAt[gap] != Sites.NONE && haltAt[gap] == rest) {
                int waits = trail.longestWait(gap, haltAt);
                if (waits >= 0) {
                    haltAt[waits] = first;
                    haltAt[gap] = second;
                    inParts = true;
                    any = true;
                }
            }
        }
        return any;
    }

    /// Whether a break is taken in two parts, be it that the first one is over already.
    boolean inParts() {
        return inParts;
    }

    /// Whole breaks in place of all second parts: what was rested before counts for nothing.
    void join(int n) {
        for (int gap = 0; gap <= n; gap++) {
            haltAt[gap] = haltAt[gap] == second ? rest : haltAt[gap];
        }
        inParts = false;
    }

    private void search(Vehicle truck, int n, long distance, long time) {
        count = 0;
        supplies.begin(truck);
        layer = 0;
        add(0, -1, Sites.NONE);
        int from = 0;
        for (int gap = 0; gap <= n && from < count; gap++) {
            int to = count;
            layer = count;
            for (int label = from; label < to; label++) {
                extend(truck, label, gap, distance, time);
            }
            from = layer;
        }
        if (from == count) {
            lacking = true;
            return;
        }
        int best = from;
        for (int label = from; label < count; label++) {
            best = cost[label] < cost[best] ? label : best;
        }
        for (int gap = n; gap >= 0; gap--) {
            haltAt[gap] = halt[best];
            inParts |= second >= 0 && halt[best] == second;
            best = parent[best];
        }
    }

    private void extend(Vehicle truck, int label, int gap, long distance, long time) {
        go(label, gap, Sites.NONE, distance, time);
        if (!truck.battery().equals(Battery.NONE)) {
            charge(label, gap, distance, time);
        }
        if (!truck.driving().equals(Driving.NONE) && rest >= 0) {
            boolean half = left[Supplies.PART][label] > 0 && second >= 0;
            go(label, gap, half ? second : rest, distance, time);
        }
    }

    private void charge(int label, int gap, long distance, long time) {
        if (tables.halts.length > FEW_HALTS) {
            go(label, gap, trail.charger(gap), distance, time);
            return;
        }
        for (int number = 0; number < tables.halts.length; number++) {
            if (tables.halts[number].kind() == Halt.Kind.CHARGING) {
                go(label, gap, number, distance, time);
            }
        }
    }

    private void go(int label, int gap, int by, long distance, long time) {
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            supplies.set(kind, left[kind][label]);
        }
        trail.toLastLeg(gap, supplies);
        if (supplies.enough() && trail.drive(gap, by, supplies)) {
            add(cost[label] + trail.price(gap, by, distance, time), label, by);
        }
    }

    private void add(long price, int from, int by) {
        int at = layer;
        for (int other = layer; other < count; other++) {
            if (cost[other] <= price && atLeast(other)) {
                return;
            }
        }
        for (int other = layer; other < count; other++) {
            if (!(price <= cost[other] && atMost(other))) {
                copy(other, at++);
            }
        }
        count = at;
        if (count - layer >= MOST_LABELS && !makeRoom(price)) {
            return;
        }
        grow();
        cost[count] = price;
        parent[count] = from;
        halt[count] = by;
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            left[kind][count] = supplies.left(kind);
        }
        count++;
    }

    // The dearest label makes room; the same one each time.
    private boolean makeRoom(long price) {
        int dearest = layer;
        for (int other = layer; other < count; other++) {
            dearest = cost[other] > cost[dearest] ? other : dearest;
        }
        if (cost[dearest] <= price) {
            return false;
        }
        copy(--count, dearest);
        return true;
    }

    private boolean atLeast(int label) {
        boolean all = true;
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            all &= left[kind][label] >= supplies.left(kind);
        }
        return all;
    }

    private boolean atMost(int label) {
        boolean all = true;
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            all &= left[kind][label] <= supplies.left(kind);
        }
        return all;
    }

    private void copy(int from, int to) {
        cost[to] = cost[from];
        parent[to] = parent[from];
        halt[to] = halt[from];
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            left[kind][to] = left[kind][from];
        }
    }

    private void grow() {
        if (count == cost.length) {
            cost = Arrays.copyOf(cost, 2 * count);
            parent = Arrays.copyOf(parent, 2 * count);
            halt = Arrays.copyOf(halt, 2 * count);
            for (int kind = 0; kind < Supplies.KINDS; kind++) {
                left[kind] = Arrays.copyOf(left[kind], 2 * count);
            }
        }
    }
}
