package de.leerplan.planning.fleet;

import static de.leerplan.planning.fleet.Positions.FRESH;
import static de.leerplan.planning.fleet.Positions.GROUP;
import static de.leerplan.planning.fleet.Positions.IDLE;
import static de.leerplan.planning.fleet.Positions.LATEST_FRESH;
import static de.leerplan.planning.fleet.Positions.LATEST_RESTED;
import static de.leerplan.planning.fleet.Positions.MASS_ALL;
import static de.leerplan.planning.fleet.Positions.MASS_TO;
import static de.leerplan.planning.fleet.Positions.METRES_ON;
import static de.leerplan.planning.fleet.Positions.PLACE;
import static de.leerplan.planning.fleet.Positions.RESTED;
import static de.leerplan.planning.fleet.Positions.SITE;
import static de.leerplan.planning.fleet.Positions.SITE_FRESH;
import static de.leerplan.planning.fleet.Positions.SITE_RESTED;
import static de.leerplan.planning.fleet.Positions.TIME_ON;
import static de.leerplan.planning.fleet.Positions.VOLUME_ALL;
import static de.leerplan.planning.fleet.Positions.VOLUME_TO;

/// Brings a tour's rows up to date after one insertion, where no supplies limit the truck: forth
/// from there as long as times or loads differ from before, and back likewise. In long tours this
/// is most of what [Survey] need not walk. What is waited, and what a delay costs, is an estimate
/// until the tour is walked in full; all else is exact.
final class Splice {
    private static final int LATE = Integer.MIN_VALUE;

    private final Tables tables;
    private final Positions at;
    private final int[] next;
    private final int[] prev;
    private final int gates;
    private final Labels labels;
    private final Latest latest;
    private final Delays delays;
    private Travel travel;
    private Vehicle truck;
    private int volume;
    private int mass;
    private int drive;

    /// When the tour last changed ends.
    int finish;

    Splice(Tables tables, Positions at, int[] next, int[] prev, int gates) {
        this.tables = tables;
        this.at = at;
        this.next = next;
        this.prev = prev;
        this.gates = gates;
        labels = new Labels(tables.paces);
        latest = new Latest(tables.paces);
        delays = new Delays(tables);
        travel = tables.travel;
        truck = Trail.NOBODY;
    }

    /// Takes note that `visit` was put into `tour`, whose rows were right before.
    ///
    /// @param finished when the tour ended before
    /// @return false if a time limit is broken; the rows are then of no use
    boolean inserted(int visit, int tour, int finished) {
        truck = tables.vehicles[tour];
        travel = tables.ways(truck).travel();
        finish = finished;
        int gate = gates + tour;
        int behind = next[visit];
        int waited = waits(behind);
        int delay = begin(visit);
        int changed = delay == LATE ? LATE : forth(visit, gate, delay);
        if (changed == LATE) {
            return false;
        }
        int waits = at.get(visit, IDLE) + waits(behind);
        at.set(visit, IDLE, waits);
        back(visit, gate, changed, waits - waited);
        if (tables.timed) {
            delay(visit, gate, changed);
        }
        return true;
    }

    // What delays cost, from the last position that is other than before to the front.
    private void delay(int visit, int gate, int changed) {
        double ofShort = at.shortDelay(next[visit]);
        double ofLong = at.longDelay(next[visit]);
        int x = next[changed];
        delays.set(at.shortDelay(x), at.longDelay(x));
        do {
            x = prev[x];
            delays.visit(x, start(x));
            delays.wait(at.get(x, IDLE) - waits(next[x]));
            at.setDelays(x, delays.little, delays.much);
        } while (x != visit);
        ofShort = delays.little - ofShort;
        ofLong = delays.much - ofLong;
        for (x = prev[x]; x != gate; x = prev[x]) {
            at.keep(x);
            at.setDelays(x, at.shortDelay(x) + ofShort, at.longDelay(x) + ofLong);
        }
    }

    // Whoever needs a break has it ahead in the morning and behind in the afternoon.
    private int start(int x) {
        boolean breaks = finish > truck.rest().neededAfter();
        boolean late = at.get(x, FRESH) >= truck.rest().from() && at.get(x, RESTED) < Course.NEVER;
        int fresh = at.get(x, FRESH);
        int end = breaks && late || fresh >= Course.NEVER ? at.get(x, RESTED) : fresh;
        return end - tables.service[x];
    }

    private int waits(int position) {
        return position >= gates ? 0 : at.get(position, IDLE);
    }

    // Drives from the position before the new visit to it and on: how much later is the truck at
    // the position behind?
    private int begin(int visit) {
        int before = prev[visit];
        int spent = at.get(before, TIME_ON);
        labels.set(at.get(before, FRESH), at.get(before, RESTED));
        volume = at.get(before, VOLUME_TO);
        mass = at.get(before, MASS_TO);
        at.keep(before);
        at.keep(visit);
        at.set(visit, PLACE, tables.place[visit]);
        link(before, tables.place[visit]);
        leave(before, tables.place[visit]);
        int wait = wait(tables.opens[visit]);
        if (!serve(visit)) {
            return LATE;
        }
        at.set(visit, IDLE, wait);
        note(visit);
        int behind = next[visit];
        link(visit, behind >= gates ? truck.end() : tables.place[behind]);
        return at.get(before, TIME_ON)
                + wait
                + tables.service[visit]
                + at.get(visit, TIME_ON)
                - spent;
    }

    // Goes on as long as anything is other than before; the last position that is.
    private int forth(int visit, int gate, int delayed) {
        int delay = delayed;
        int x = visit;
        for (int y = next[x]; y != gate; y = next[x]) {
            leave(x, tables.place[y]);
            if (!serve(y)) {
                return LATE;
            }
            if (isAsBefore(y)) {
                return x;
            }
            at.keep(y);
            at.set(y, IDLE, Math.max(0, at.get(y, IDLE) - delay));
            delay = delay(y);
            note(y);
            x = y;
        }
        leave(x, truck.end());
        labels.extend(truck.rest(), drive, Integer.MIN_VALUE, truck.latestEnd(), 0);
        finish = labels.end(truck.rest());
        return finish < Course.NEVER ? x : LATE;
    }

    // What lies between the position and the place after it, over the unloading.
    private void link(int x, int to) {
        int from = at.get(x, PLACE);
        int site = at.get(x, SITE);
        int metres = 0;
        int time = 0;
        if (site != Sites.NONE) {
            Dump dump = tables.dumps[site];
            metres = travel.metres(from, dump.place());
            time = travel.time(from, dump.place()) + dump.service();
            from = dump.place();
        }
        at.set(x, METRES_ON, metres + travel.metres(from, to));
        at.set(x, TIME_ON, time + travel.time(from, to));
    }

    // Carries the labels to where the last leg to the next place begins.
    private void leave(int x, int to) {
        int site = at.get(x, SITE);
        if (site == Sites.NONE) {
            drive = at.get(x, TIME_ON);
            return;
        }
        Dump dump = tables.dumps[site];
        int there = travel.time(at.get(x, PLACE), dump.place());
        labels.extend(truck.rest(), there, dump.opens(), dump.closes(), dump.service());
        at.keep(x);
        at.set(x, SITE_FRESH, labels.fresh);
        at.set(x, SITE_RESTED, labels.rested);
        volume = 0;
        mass = 0;
        drive = travel.time(dump.place(), to);
    }

    private boolean serve(int y) {
        int service = tables.service[y];
        labels.extend(truck.rest(), drive, tables.opens[y], tables.closes[y], service);
        volume += tables.volume[y];
        mass += tables.mass[y];
        return !labels.none();
    }

    private void note(int y) {
        at.set(y, FRESH, labels.fresh);
        at.set(y, RESTED, labels.rested);
        at.set(y, VOLUME_TO, volume);
        at.set(y, MASS_TO, mass);
    }

    private boolean isAsBefore(int y) {
        return at.get(y, FRESH) == labels.fresh
                && at.get(y, RESTED) == labels.rested
                && at.get(y, VOLUME_TO) == volume
                && at.get(y, MASS_TO) == mass;
    }

    // Before the break in the morning, behind it in the afternoon.
    private int wait(int opens) {
        int from = labels.fresh < truck.rest().from() ? labels.fresh : labels.rested;
        return from >= Course.NEVER ? 0 : Math.max(0, opens - tables.paces.arrive(from, drive));
    }

    private int delay(int y) {
        int before = at.get(y, FRESH);
        int now = labels.fresh;
        if (before >= truck.rest().from()) {
            before = at.get(y, RESTED);
            now = labels.rested;
        }
        return before < Course.NEVER && now < Course.NEVER ? now - before : 0;
    }

    // Loads of whole trips, and from the new visit on, how late the truck may be.
    private void back(int visit, int gate, int changed, int waitMore) {
        boolean within = at.get(changed, SITE) == Sites.NONE && next[changed] != gate;
        int end = within ? next[changed] : changed;
        int volumeAll = at.get(end, within ? VOLUME_ALL : VOLUME_TO);
        int massAll = at.get(end, within ? MASS_ALL : MASS_TO);
        int group = within ? at.get(end, GROUP) : group(end);
        boolean reached = false;
        for (int x = changed; ; x = prev[x]) {
            if (at.get(x, SITE) != Sites.NONE) {
                volumeAll = at.get(x, VOLUME_TO);
                massAll = at.get(x, MASS_TO);
                group = group(x);
            }
            at.keep(x);
            boolean same = set(x, VOLUME_ALL, volumeAll);
            same &= set(x, MASS_ALL, massAll);
            same &= set(x, GROUP, group);
            if (x == gate) {
                return;
            }
            if (x == visit) {
                reached = true;
                int behind = next[visit];
                latest.set(at.get(behind, LATEST_FRESH), at.get(behind, LATEST_RESTED));
            }
            if (reached) {
                goBack(x);
                same &= set(x, LATEST_FRESH, latest.fresh);
                same &= set(x, LATEST_RESTED, latest.rested);
                if (x != visit) {
                    at.set(x, IDLE, at.get(x, IDLE) + waitMore);
                    if (same && waitMore == 0) {
                        return;
                    }
                }
            }
        }
    }

    // From the latest start at the position behind `x` to that at `x`.
    private void goBack(int x) {
        int away = at.get(x, TIME_ON);
        int site = at.get(x, SITE);
        if (site != Sites.NONE) {
            Dump dump = tables.dumps[site];
            int there = travel.time(at.get(x, PLACE), dump.place());
            latest.leave(truck.rest(), away - there - dump.service());
            latest.serve(dump.opens(), dump.closes(), dump.service());
            away = there;
        }
        latest.leave(truck.rest(), away);
        latest.serve(tables.opens[x], tables.closes[x], tables.service[x]);
    }

    private int group(int x) {
        return x >= gates ? truck.loadedGroup() : tables.group[x];
    }

    // Whether it was so before.
    private boolean set(int x, int field, int value) {
        boolean same = at.get(x, field) == value;
        at.set(x, field, value);
        return same;
    }
}
