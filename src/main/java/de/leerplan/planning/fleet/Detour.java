package de.leerplan.planning.fleet;

import static de.leerplan.planning.fleet.Positions.FRESH;
import static de.leerplan.planning.fleet.Positions.GROUP;
import static de.leerplan.planning.fleet.Positions.HALT;
import static de.leerplan.planning.fleet.Positions.IDLE;
import static de.leerplan.planning.fleet.Positions.LATEST_FRESH;
import static de.leerplan.planning.fleet.Positions.LATEST_RESTED;
import static de.leerplan.planning.fleet.Positions.LEFT;
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

import de.leerplan.planning.search.Tours;

/// What one more visit adds to a tour, judged in constant time: with room in the load it is simply
/// driven by; otherwise the truck unloads right before or right after it.
///
/// Loads and times are judged exactly for the tour as it is laid. The price leaves aside how the
/// truck could unload elsewhere and what the pace of the hours makes of a delay, and what the delay
/// makes of the hours of the stops behind is an estimate ([Delays]); laying the tour then says it.
final class Detour {
    private final Tables tables;
    private final Positions at;
    private final int gates;
    private final int[] ends;
    private Ways ways;
    private Travel travel;
    private final Labels labels;
    private final Byway byway;
    private final int rest;
    private final int second;
    private int visit;
    private int p;
    private int q;
    private int tour;
    private int to;
    private double best;
    private int startOfVisit;

    /// Where the truck unloads right before and right after the visit last judged, if that is not
    /// forbidden.
    int siteBefore = Sites.NONE;

    int siteAfter = Sites.NONE;

    /// Where it halts before it goes on to the visit and from there, likewise.
    int haltBefore = Sites.NONE;

    int haltAfter = Sites.NONE;

    /// @param ends when each tour ends, kept up to date by the owner
    Detour(Tables tables, Positions at, int gates, int[] ends) {
        this.tables = tables;
        this.at = at;
        this.gates = gates;
        this.ends = ends;
        ways = tables.classes[0];
        travel = ways.travel();
        labels = new Labels(tables.paces);
        byway = new Byway(tables, at);
        rest = Halting.first(tables, Halt.Kind.BREAK);
        second = Halting.first(tables, Halt.Kind.SECOND_PART);
    }

    /// The price of `visit` between the positions `p` and `q` of `tour`, or forbidden; anything
    /// not below `bound` is answered by forbidden.
    double added(int visit, int p, int q, int tour, double bound) {
        this.visit = visit;
        this.p = p;
        this.q = q;
        this.tour = tour;
        ways = tables.ways(truck());
        travel = ways.travel();
        to = q < gates ? tables.place[q] : truck().end();
        best = bound;
        int site = at.get(p, SITE);
        if (site != Sites.NONE) {
            tryAtUnloading(site);
        } else if (leastPrice() < bound) {
            tryWithinTrip();
        }
        return best < bound ? best : Tours.FORBIDDEN;
    }

    // No unloading here so far, hence one trip behind and ahead unless the tour is still empty.
    private void tryWithinTrip() {
        int group = tables.group[visit];
        if (q >= gates) {
            if (fitsBehind(group)) {
                consider(Sites.NONE, siteBehind());
            }
            return;
        }
        boolean same = at.get(p, GROUP) == group;
        if (same
                && at.get(p, VOLUME_ALL) + tables.volume[visit] <= truck().volume()
                && at.get(p, MASS_ALL) + tables.mass[visit] <= truck().mass()) {
            consider(Sites.NONE, Sites.NONE);
            return;
        }
        boolean empty = isEmpty();
        boolean fitsBehind = fitsBehind(group);
        boolean fitsAhead =
                same
                        && at.get(p, VOLUME_ALL) - at.get(p, VOLUME_TO) + tables.volume[visit]
                                <= truck().volume()
                        && at.get(p, MASS_ALL) - at.get(p, MASS_TO) + tables.mass[visit]
                                <= truck().mass();
        if (fitsBehind) {
            consider(Sites.NONE, siteBehind());
        }
        if (fitsAhead && !empty) {
            consider(siteAhead(), Sites.NONE);
        }
        if (!fitsBehind && !fitsAhead && !empty) {
            consider(siteAhead(), siteBehind());
        }
    }

    private void tryAtUnloading(int site) {
        int group = tables.group[visit];
        boolean fitsBehind = fitsBehind(group);
        boolean fitsAhead =
                q < gates
                        && at.get(q, GROUP) == group
                        && at.get(q, VOLUME_ALL) + tables.volume[visit] <= truck().volume()
                        && at.get(q, MASS_ALL) + tables.mass[visit] <= truck().mass();
        if (fitsBehind) {
            consider(Sites.NONE, siteBehind());
        }
        if (fitsAhead) {
            consider(site, Sites.NONE);
        }
        if (!fitsBehind && !fitsAhead) {
            consider(site, siteBehind());
        }
    }

    private Vehicle truck() {
        return tables.vehicles[tour];
    }

    private boolean isEmpty() {
        return at.get(p, VOLUME_TO) == 0 && at.get(p, MASS_TO) == 0;
    }

    private boolean fitsBehind(int group) {
        return (at.get(p, GROUP) == group || isEmpty())
                && at.get(p, VOLUME_TO) + tables.volume[visit] <= truck().volume()
                && at.get(p, MASS_TO) + tables.mass[visit] <= truck().mass();
    }

    private int siteBehind() {
        return ways.sites().between(tables.group[visit], tables.place[visit], to);
    }

    private int siteAhead() {
        return ways.sites().between(at.get(p, GROUP), at.get(p, PLACE), tables.place[visit]);
    }

    // The way without any unloading, and time left aside: by the triangle inequality, nothing that
    // is possible costs less. Most places are ruled out here.
    private double leastPrice() {
        int here = tables.place[visit];
        int metres = travel.metresInto(here, at.get(p, PLACE)) + travel.metres(here, to);
        if (p != q || !truck().idle()) {
            metres -= at.get(p, METRES_ON);
        }
        double saved =
                tables.early && q < gates ? Delays.least(at.shortDelay(q), at.longDelay(q)) : 0;
        return truck().distance() * (double) metres + tables.moved(tour, visit) + saved;
    }

    // A halt that is there stays, before the visit or after it; one that is needed now is added.
    private void considerHalts(int before, int after) {
        int from = before == Sites.NONE ? at.get(p, PLACE) : tables.dumps[before].place();
        int here = tables.place[visit];
        int on = after == Sites.NONE ? here : tables.dumps[after].place();
        int halt = at.get(p, HALT);
        if (halt == Sites.NONE) {
            if (halting(before, Sites.NONE, after, Sites.NONE)) {
                return;
            }
            halt = byway.lacksEnergy ? ways.chargers().between(0, from, here) : rest();
        }
        if (halt != Sites.NONE) {
            halting(before, Halting.between(tables, ways, halt, from, here), after, Sites.NONE);
            halting(before, Sites.NONE, after, Halting.between(tables, ways, halt, on, to));
        }
    }

    // Half an hour where the quarter before it was taken.
    private int rest() {
        return at.get(p, LEFT + Supplies.PART) > 0 && second >= 0 ? second : rest;
    }

    // Whether all supplies last.
    private boolean halting(int before, int firstHalt, int after, int secondHalt) {
        byway.begin(tour, p);
        byway.over(before, firstHalt);
        byway.visit(visit);
        byway.over(after, secondHalt);
        int opens = q < gates ? tables.opens[q] : Integer.MIN_VALUE;
        boolean inTime = byway.end(q, to, opens);
        startOfVisit = byway.startOfVisit;
        if (byway.lasts() && inTime) {
            double price = price(byway.metres, byway.time) + behind(byway.time) + lateness();
            if (price < best) {
                best = price;
                siteBefore = before;
                siteAfter = after;
                haltBefore = firstHalt;
                haltAfter = secondHalt;
            }
        }
        return byway.lasts();
    }

    private void consider(int before, int after) {
        if (tables.limited[tour]) {
            considerHalts(before, after);
            return;
        }
        int here = tables.place[visit];
        int metres = 0;
        int time = tables.service[visit];
        int from = at.get(p, PLACE);
        if (before != Sites.NONE) {
            Dump dump = tables.dumps[before];
            metres += travel.metres(from, dump.place());
            time += travel.time(from, dump.place()) + dump.service();
            from = dump.place();
        }
        metres += travel.metresInto(here, from);
        time += travel.timeInto(here, from);
        from = here;
        if (after != Sites.NONE) {
            Dump dump = tables.dumps[after];
            metres += travel.metres(from, dump.place());
            time += travel.time(from, dump.place()) + dump.service();
            from = dump.place();
        }
        time += travel.time(from, to);
        double price = price(metres + travel.metres(from, to), time) + behind(time);
        if (price < best && inTime(before, after)) {
            price += lateness();
            if (price < best) {
                best = price;
                siteBefore = before;
                siteAfter = after;
                haltBefore = Sites.NONE;
                haltAfter = Sites.NONE;
            }
        }
    }

    // What so much way and time between the two positions costs more than what is there now.
    private double price(int metres, int time) {
        boolean opening = p == q && truck().idle();
        double longer = time;
        int end = truck().departs();
        if (!opening) {
            metres -= at.get(p, METRES_ON);
            end = ends[tour];
            longer = Math.max(0, time - at.get(p, TIME_ON) - at.get(q, IDLE));
        }
        double over = Math.max(0, end + longer - Math.max(truck().ends(), end));
        return (opening ? truck().use() : 0)
                + truck().distance() * (double) metres
                + truck().time() * longer
                + truck().overtime() * over
                + tables.moved(tour, visit);
    }

    // What so much time between the two positions makes of the hours of the stops behind.
    private double behind(int time) {
        if (!tables.timed || q >= gates) {
            return 0;
        }
        double delay = (double) time - at.get(p, TIME_ON);
        return Delays.cost(at.shortDelay(q), at.longDelay(q), delay);
    }

    private double lateness() {
        return tables.untimely(visit, startOfVisit);
    }

    private boolean inTime(int before, int after) {
        Rest rest = truck().rest();
        int from = at.get(p, PLACE);
        if (before != Sites.NONE && before == at.get(p, SITE)) {
            labels.set(at.get(p, SITE_FRESH), at.get(p, SITE_RESTED));
            from = tables.dumps[before].place();
        } else {
            labels.set(at.get(p, FRESH), at.get(p, RESTED));
            if (before != Sites.NONE) {
                Dump dump = tables.dumps[before];
                int there = travel.time(from, dump.place());
                labels.extend(rest, there, dump.opens(), dump.closes(), dump.service());
                from = dump.place();
            }
        }
        int here = tables.place[visit];
        int service = tables.service[visit];
        int drive = travel.timeInto(here, from);
        labels.extend(rest, drive, tables.opens[visit], tables.closes[visit], service);
        if (labels.none()) {
            return false;
        }
        startOfVisit = Math.min(labels.fresh, labels.rested) - service;
        from = here;
        if (after != Sites.NONE) {
            Dump dump = tables.dumps[after];
            int there = travel.time(from, dump.place());
            labels.extend(rest, there, dump.opens(), dump.closes(), dump.service());
            from = dump.place();
        }
        int opens = q < gates ? tables.opens[q] : Integer.MIN_VALUE;
        labels.extend(rest, travel.time(from, to), opens, Course.NEVER - 1, 0);
        return labels.fresh <= at.get(q, LATEST_FRESH) || labels.rested <= at.get(q, LATEST_RESTED);
    }
}
