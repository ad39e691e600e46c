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

import de.leerplan.planning.search.Tours;

/// What one more visit adds to a tour, judged in constant time: with room in the load it is simply
/// driven by; otherwise the truck unloads right before or right after it.
///
/// Loads and times are judged exactly for the tour as it is laid; the price leaves aside how the
/// truck could unload elsewhere and how later lateness changes, which laying the tour then adds.
final class Detour {
    private final Tables tables;
    private final Positions at;
    private final int gates;
    private final int[] ends;
    private final Travel travel;
    private int fresh;
    private int rested;

    /// @param ends when each tour ends, kept up to date by the owner
    Detour(Tables tables, Positions at, int gates, int[] ends) {
        this.tables = tables;
        this.at = at;
        this.gates = gates;
        this.ends = ends;
        travel = tables.travel;
    }

    /// The price of `visit` between the positions `p` and `q` of `tour`, or forbidden; anything
    /// not below `bound` may be answered where it is not below.
    double added(int visit, int p, int q, int tour, double bound) {
        Vehicle truck = tables.vehicles[tour];
        int group = tables.group[visit];
        int toPlace = q < gates ? tables.place[q] : truck.end();
        boolean empty = at.get(p, VOLUME_TO) == 0 && at.get(p, MASS_TO) == 0;
        boolean same = empty || at.get(p, GROUP) == group;
        boolean fitsBehind =
                same
                        && at.get(p, VOLUME_TO) + tables.volume[visit] <= truck.volume()
                        && at.get(p, MASS_TO) + tables.mass[visit] <= truck.mass();
        if (at.get(p, SITE) != Sites.NONE) {
            return addedAtUnloading(visit, p, q, tour, truck, fitsBehind, toPlace, bound);
        }
        if (q >= gates) {
            return chain(visit, p, q, tour, Sites.NONE, site(group, visit, toPlace), bound);
        }
        boolean sameAhead = at.get(q, GROUP) == group;
        if (same
                && sameAhead
                && at.get(p, VOLUME_ALL) + tables.volume[visit] <= truck.volume()
                && at.get(p, MASS_ALL) + tables.mass[visit] <= truck.mass()) {
            return chain(visit, p, q, tour, Sites.NONE, Sites.NONE, bound);
        }
        double best = Tours.FORBIDDEN;
        if (fitsBehind) {
            int after = site(group, visit, toPlace);
            best = chain(visit, p, q, tour, Sites.NONE, after, bound);
        }
        boolean fitsAhead =
                sameAhead
                        && at.get(p, VOLUME_ALL) - at.get(p, VOLUME_TO) + tables.volume[visit]
                                <= truck.volume()
                        && at.get(p, MASS_ALL) - at.get(p, MASS_TO) + tables.mass[visit]
                                <= truck.mass();
        if (fitsAhead && !empty) {
            int before =
                    tables.sites.between(at.get(p, GROUP), at.get(p, PLACE), tables.place[visit]);
            double price = chain(visit, p, q, tour, before, Sites.NONE, Math.min(best, bound));
            best = Math.min(best, price);
        }
        if (!fitsBehind && !fitsAhead && !empty) {
            best = between(visit, p, q, tour, at.get(p, GROUP), toPlace, bound);
        }
        return best;
    }

    private double addedAtUnloading(
            int visit,
            int p,
            int q,
            int tour,
            Vehicle truck,
            boolean fitsBehind,
            int toPlace,
            double bound) {
        double best = Tours.FORBIDDEN;
        int group = tables.group[visit];
        if (fitsBehind) {
            best = chain(visit, p, q, tour, Sites.NONE, site(group, visit, toPlace), bound);
        }
        boolean fitsAhead =
                q < gates
                        && at.get(q, GROUP) == group
                        && at.get(q, VOLUME_ALL) + tables.volume[visit] <= truck.volume()
                        && at.get(q, MASS_ALL) + tables.mass[visit] <= truck.mass();
        if (fitsAhead) {
            double price =
                    chain(visit, p, q, tour, at.get(p, SITE), Sites.NONE, Math.min(best, bound));
            best = Math.min(best, price);
        }
        if (!fitsBehind && !fitsAhead) {
            int after = site(group, visit, toPlace);
            return chain(visit, p, q, tour, at.get(p, SITE), after, bound);
        }
        return best;
    }

    private double between(
            int visit, int p, int q, int tour, int groupBehind, int toPlace, double bound) {
        int before = tables.sites.between(groupBehind, at.get(p, PLACE), tables.place[visit]);
        int after = site(tables.group[visit], visit, toPlace);
        return chain(visit, p, q, tour, before, after, bound);
    }

    private int site(int group, int visit, int toPlace) {
        return tables.sites.between(group, tables.place[visit], toPlace);
    }

    private double chain(int visit, int p, int q, int tour, int before, int after, double bound) {
        Vehicle truck = tables.vehicles[tour];
        boolean opening = p == q && truck.idle();
        int here = tables.place[visit];
        int metres = opening ? 0 : -at.get(p, METRES_ON);
        int time = opening ? 0 : -at.get(p, TIME_ON);
        int from = at.get(p, PLACE);
        if (before != Sites.NONE) {
            Dump dump = tables.dumps[before];
            metres += travel.metres(from, dump.place());
            time += travel.time(from, dump.place()) + dump.service();
            from = dump.place();
        }
        metres += travel.metres(from, here);
        time += travel.time(from, here) + tables.service[visit];
        from = here;
        if (after != Sites.NONE) {
            Dump dump = tables.dumps[after];
            metres += travel.metres(from, dump.place());
            time += travel.time(from, dump.place()) + dump.service();
            from = dump.place();
        }
        int to = q < gates ? tables.place[q] : truck.end();
        metres += travel.metres(from, to);
        time += travel.time(from, to);
        int longer = Math.max(0, time - at.get(q, IDLE));
        int over = opening ? 0 : ends[tour];
        over = Math.max(0, over + longer - Math.max(truck.ends(), over));
        double price =
                (opening ? truck.use() : 0)
                        + truck.distance() * (double) metres
                        + truck.time() * (double) longer
                        + truck.overtime() * (double) (opening ? 0 : over)
                        + tables.moved(tour, visit);
        if (price >= bound) {
            return Tours.FORBIDDEN;
        }
        return inTime(visit, p, q, truck, before, after, to)
                ? price + lateness(visit)
                : Tours.FORBIDDEN;
    }

    private int startOfVisit;

    private double lateness(int visit) {
        return tables.lateness[visit] * (double) Math.max(0, startOfVisit - tables.due[visit]);
    }

    private boolean inTime(int visit, int p, int q, Vehicle truck, int before, int after, int to) {
        Rest rest = truck.rest();
        int from = at.get(p, PLACE);
        if (before != Sites.NONE && before == at.get(p, SITE)) {
            fresh = at.get(p, SITE_FRESH);
            rested = at.get(p, SITE_RESTED);
            from = tables.dumps[before].place();
        } else {
            fresh = at.get(p, FRESH);
            rested = at.get(p, RESTED);
            if (before != Sites.NONE) {
                Dump dump = tables.dumps[before];
                extend(rest, from, dump.place(), dump.service(), dump.opens(), dump.closes());
                from = dump.place();
            }
        }
        int here = tables.place[visit];
        int service = tables.service[visit];
        extend(rest, from, here, service, tables.opens[visit], tables.closes[visit]);
        if (fresh >= Course.NEVER && rested >= Course.NEVER) {
            return false;
        }
        startOfVisit = Math.min(fresh, rested) - service;
        from = here;
        if (after != Sites.NONE) {
            Dump dump = tables.dumps[after];
            extend(rest, from, dump.place(), dump.service(), dump.opens(), dump.closes());
            from = dump.place();
        }
        int opens = q < gates ? tables.opens[q] : Integer.MIN_VALUE;
        extend(rest, from, to, 0, opens, Course.NEVER - 1);
        return fresh <= at.get(q, LATEST_FRESH) || rested <= at.get(q, LATEST_RESTED);
    }

    // The same two labels as in Course, carried one node further.
    private void extend(Rest rest, int from, int to, int service, int opens, int closes) {
        int drive = travel.time(from, to);
        int best = rested < Course.NEVER ? Math.max(rested + drive, opens) : Course.NEVER;
        int straight = Course.NEVER;
        if (fresh < Course.NEVER) {
            straight = Math.max(fresh + drive, opens);
            int first = Math.max(fresh, rest.from());
            if (first <= rest.to()) {
                best = Math.min(best, Math.max(first + rest.length() + drive, opens));
            }
            int there = Math.max(fresh + drive, rest.from());
            if (there <= rest.to()) {
                best = Math.min(best, Math.max(there + rest.length(), opens));
            }
        }
        fresh = straight <= closes ? straight + service : Course.NEVER;
        rested = best <= closes ? best + service : Course.NEVER;
    }
}
