package de.leerplan.planning.fleet;

import static de.leerplan.planning.fleet.Positions.FRESH;
import static de.leerplan.planning.fleet.Positions.GROUP;
import static de.leerplan.planning.fleet.Positions.HALT;
import static de.leerplan.planning.fleet.Positions.HALT_FRESH;
import static de.leerplan.planning.fleet.Positions.HALT_RESTED;
import static de.leerplan.planning.fleet.Positions.IDLE;
import static de.leerplan.planning.fleet.Positions.LATEST_FRESH;
import static de.leerplan.planning.fleet.Positions.LATEST_RESTED;
import static de.leerplan.planning.fleet.Positions.LEFT;
import static de.leerplan.planning.fleet.Positions.MASS_ALL;
import static de.leerplan.planning.fleet.Positions.MASS_TO;
import static de.leerplan.planning.fleet.Positions.METRES_ON;
import static de.leerplan.planning.fleet.Positions.NEEDED;
import static de.leerplan.planning.fleet.Positions.PLACE;
import static de.leerplan.planning.fleet.Positions.RESTED;
import static de.leerplan.planning.fleet.Positions.SITE;
import static de.leerplan.planning.fleet.Positions.SITE_FRESH;
import static de.leerplan.planning.fleet.Positions.SITE_RESTED;
import static de.leerplan.planning.fleet.Positions.TIME_ON;
import static de.leerplan.planning.fleet.Positions.VOLUME_ALL;
import static de.leerplan.planning.fleet.Positions.VOLUME_TO;

/// Walks a changed tour once forth and once back, with its unloadings where the rows say they are,
/// and brings the rows up to date. Says what [Course] says of the same tour, in a fraction of the
/// time; a test holds the two together.
final class Survey {
    private final Tables tables;
    private final Positions at;
    private final int[] next;
    private final int[] prev;
    private final int gates;
    private Travel travel;
    private final Labels labels;
    private final Latest latest;
    private final Supplies supplies;
    private final Delays delays;
    private int metres;
    private int gapMetres;
    private int gapTime;
    private boolean limited;
    private boolean afterRest;
    private int start;
    private long extras;

    /// When the tour last walked ends, and what it costs.
    int finish;

    long price;

    Survey(Tables tables, Positions at, int[] next, int[] prev, int gates) {
        this.tables = tables;
        this.at = at;
        this.next = next;
        this.prev = prev;
        this.gates = gates;
        travel = tables.travel;
        labels = new Labels(tables.paces);
        latest = new Latest(tables.paces);
        supplies = new Supplies(tables);
        delays = new Delays(tables);
    }

    /// Brings the rows of `tour` up to date. Loads are summed up, not judged.
    ///
    /// @return false if a time limit is broken; the rows are then of no use
    boolean walk(int tour) {
        Vehicle truck = tables.vehicles[tour];
        travel = tables.ways(truck).travel();
        int gate = gates + tour;
        boolean staysIdle = next[gate] == gate && truck.idle();
        limited = tables.limited[tour];
        if (!forth(truck, gate) && !staysIdle) {
            return false;
        }
        afterRest = labels.endRested(truck.rest());
        finish = labels.end(truck.rest());
        start = finish;
        back(tour, truck, gate);
        settleAccounts(truck);
        if (staysIdle) {
            finish = truck.departs();
            price = 0;
        }
        return true;
    }

    private boolean forth(Vehicle truck, int gate) {
        Rest rest = truck.rest();
        labels.set(
                rest.taken() ? Course.NEVER : truck.departs(),
                rest.taken() ? truck.departs() : Course.NEVER);
        int volume = truck.loadedVolume();
        int mass = truck.loadedMass();
        int from = truck.start();
        int x = gate;
        metres = 0;
        supplies.begin(truck);
        while (true) {
            at.keep(x);
            at.set(x, PLACE, from);
            at.set(x, FRESH, labels.fresh);
            at.set(x, RESTED, labels.rested);
            at.set(x, VOLUME_TO, volume);
            at.set(x, MASS_TO, mass);
            if (limited) {
                left(x);
            }
            int y = next[x];
            int to = y == gate ? truck.end() : tables.place[y];
            gapMetres = 0;
            gapTime = 0;
            if (at.get(x, SITE) != Sites.NONE) {
                from = overSite(rest, x, from);
                volume = 0;
                mass = 0;
            }
            if (limited && (from = overHalt(rest, x, from)) < 0) {
                return false;
            }
            int drive = travel.time(from, to);
            go(travel.metres(from, to), drive);
            at.set(x, METRES_ON, gapMetres);
            at.set(x, TIME_ON, gapTime);
            metres += gapMetres;
            if (limited && !supplies.enough()) {
                return false;
            }
            if (y == gate) {
                labels.extend(rest, drive, Integer.MIN_VALUE, truck.latestEnd(), 0);
                return labels.end(rest) < Course.NEVER;
            }
            labels.extend(rest, drive, tables.opens[y], tables.closes[y], tables.service[y]);
            if (labels.none()) {
                return false;
            }
            if (limited) {
                supplies.visit();
            }
            volume += tables.volume[y];
            mass += tables.mass[y];
            from = to;
            x = y;
        }
    }

    private void left(int position) {
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            at.set(position, LEFT + kind, Supplies.row(supplies.left(kind)));
        }
    }

    private void go(int way, int time) {
        gapMetres += way;
        gapTime += time;
        if (limited) {
            supplies.drive(way, time);
        }
    }

    private int overSite(Rest rest, int x, int from) {
        Dump dump = tables.dumps[at.get(x, SITE)];
        int there = travel.time(from, dump.place());
        go(travel.metres(from, dump.place()), there);
        labels.extend(rest, there, dump.opens(), dump.closes(), dump.service());
        at.set(x, SITE_FRESH, labels.fresh);
        at.set(x, SITE_RESTED, labels.rested);
        gapTime += dump.service();
        return dump.place();
    }

    // Where the truck is behind the halt after `x`, or −1 if something does not last until there.
    private int overHalt(Rest rest, int x, int from) {
        int number = at.get(x, HALT);
        if (!supplies.enough()) {
            return -1;
        }
        if (number == Sites.NONE) {
            return from;
        }
        int place = Halting.place(tables, number, from);
        int there = travel.time(from, place);
        go(travel.metres(from, place), there);
        if (!supplies.enough()) {
            return -1;
        }
        labels.halt(rest, there, tables.halts[number]);
        at.set(x, HALT_FRESH, labels.fresh);
        at.set(x, HALT_RESTED, labels.rested);
        gapTime += tables.halts[number].length();
        supplies.halt(number);
        return place;
    }

    private void back(int tour, Vehicle truck, int gate) {
        Rest rest = truck.rest();
        latest.set(
                Math.max(-Course.NEVER, Math.min(truck.latestEnd(), rest.neededAfter())),
                truck.latestEnd());
        at.set(gate, LATEST_FRESH, latest.fresh);
        at.set(gate, LATEST_RESTED, latest.rested);
        int idle = 0;
        delays.set(0, 0);
        int trip = prev[gate];
        extras = 0;
        need(gate, truck);
        for (int y = gate, x = trip; ; y = x, x = prev[x]) {
            int opens = y == gate ? Integer.MIN_VALUE : tables.opens[y];
            int to = y == gate ? truck.end() : tables.place[y];
            int before = idle;
            int behind = idle;
            int drive = at.get(x, TIME_ON);
            int site = at.get(x, SITE);
            int halt = limited ? at.get(x, HALT) : Sites.NONE;
            boolean first = true;
            if (halt != Sites.NONE) {
                Halt stop = tables.halts[halt];
                int from = site == Sites.NONE ? at.get(x, PLACE) : tables.dumps[site].place();
                int place = Halting.place(tables, halt, from);
                int away = travel.time(place, to);
                idle += waited(rest, at.get(x, HALT_FRESH), at.get(x, HALT_RESTED), away, opens);
                before = idle;
                first = false;
                supplies.needToDrive(travel.metres(place, to), away);
                supplies.needToHalt(halt);
                latestHalt(rest, stop);
                start = (afterRest ? at.get(x, HALT_RESTED) : at.get(x, HALT_FRESH));
                start -= stop.length();
                opens = stop.opens();
                drive -= stop.length() + away;
                to = place;
            }
            if (site != Sites.NONE) {
                Dump dump = tables.dumps[site];
                int away = travel.time(dump.place(), to);
                idle += waited(rest, at.get(x, SITE_FRESH), at.get(x, SITE_RESTED), away, opens);
                before = first ? idle : before;
                first = false;
                supplies.needToDrive(travel.metres(dump.place(), to), away);
                latest.serve(dump.opens(), dump.closes(), dump.service());
                start = (afterRest ? at.get(x, SITE_RESTED) : at.get(x, SITE_FRESH));
                start -= dump.service();
                opens = dump.opens();
                drive -= dump.service() + away;
                to = dump.place();
                trip = x;
            }
            idle += waited(rest, at.get(x, FRESH), at.get(x, RESTED), drive, opens);
            before = first ? idle : before;
            at.set(y, IDLE, y == gate ? 0 : before);
            if (tables.timed) {
                noteDelays(y, gate, before - behind, idle - before);
            }
            takeTrip(x, trip, gate, truck);
            if (x == gate) {
                return;
            }
            if (limited) {
                supplies.needToDrive(travel.metres(at.get(x, PLACE), to), drive);
                supplies.needToVisit();
                need(x);
            }
            latest.serve(tables.opens[x], tables.closes[x], tables.service[x]);
            at.set(x, LATEST_FRESH, latest.fresh);
            at.set(x, LATEST_RESTED, latest.rested);
            start = (afterRest ? at.get(x, RESTED) : at.get(x, FRESH)) - tables.service[x];
            if (tables.timed) {
                delays.visit(x, start);
            }
            extras += tables.untimely(x, start);
            extras += tables.moved(tour, x);
        }
    }

    // What is waited at the unloading or the halt before `y` comes before what is waited at `y`.
    private void noteDelays(int y, int gate, int waits, int onTheWay) {
        delays.wait(waits);
        if (y != gate) {
            at.setDelays(y, delays.little, delays.much);
        }
        delays.wait(onTheWay);
    }

    private void need(int gate, Vehicle truck) {
        if (limited) {
            supplies.of(truck);
            for (int kind = 0; kind < Supplies.KINDS; kind++) {
                supplies.set(kind, 0);
            }
            need(gate);
        }
    }

    private void need(int position) {
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            at.set(position, NEEDED + kind, Supplies.row(supplies.left(kind)));
        }
    }

    // Whoever is too early for a break waits for it.
    private void latestHalt(Rest rest, Halt halt) {
        int length = halt.length();
        int last = Math.min(Math.min(rest.to(), halt.closes()), latest.rested - length);
        latest.serve(halt.opens(), halt.closes(), length);
        if (length >= rest.length() && last >= Math.max(rest.from(), halt.opens())) {
            latest.fresh = Math.max(latest.fresh, last);
        }
    }

    // What is waited before the service that begins at `start`, driven to from a node with the
    // given labels; and the latest finishes there. The wait for a break's end counts for nothing.
    private int waited(Rest rest, int freshBefore, int restedBefore, int drive, int opens) {
        Paces paces = tables.paces;
        latest.leave(rest, drive);
        if (!afterRest) {
            return start - paces.arrive(freshBefore, drive);
        }
        if (restedBefore < Course.NEVER) {
            int arrival = paces.arrive(restedBefore, drive);
            if (Math.max(arrival, opens) == start) {
                return start - arrival;
            }
        }
        afterRest = false;
        return 0;
    }

    // The trip that `x` belongs to ends with `last`.
    private void takeTrip(int x, int last, int gate, Vehicle truck) {
        at.set(x, VOLUME_ALL, at.get(last, VOLUME_TO));
        at.set(x, MASS_ALL, at.get(last, MASS_TO));
        at.set(x, GROUP, last == gate ? truck.loadedGroup() : tables.group[last]);
    }

    private void settleAccounts(Vehicle truck) {
        int over = Math.max(0, finish - Math.max(truck.ends(), truck.departs()));
        price =
                truck.use()
                        + truck.distance() * metres
                        + truck.time() * (finish - truck.departs())
                        + truck.overtime() * over
                        + extras;
    }
}
