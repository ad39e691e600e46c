package de.leerplan.planning.fleet;

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
    private final Travel travel;
    private int fresh;
    private int rested;

    Detour(Tables tables, Positions at, int gates) {
        this.tables = tables;
        this.at = at;
        this.gates = gates;
        travel = tables.travel;
    }

    /// The price of `visit` between the positions `p` and `q` of `tour`, or forbidden; anything
    /// not below `bound` may be answered where it is not below.
    double added(int visit, int p, int q, int tour, double bound) {
        Vehicle truck = tables.vehicles[tour];
        int group = tables.group[visit];
        int toPlace = q < gates ? tables.place[q] : truck.end();
        boolean empty = at.volumeTo[p] == 0 && at.massTo[p] == 0;
        boolean same = empty || at.group[p] == group;
        boolean fitsBehind =
                same
                        && at.volumeTo[p] + tables.volume[visit] <= truck.volume()
                        && at.massTo[p] + tables.mass[visit] <= truck.mass();
        if (at.site[p] != Sites.NONE) {
            return addedAtUnloading(visit, p, q, tour, truck, fitsBehind, toPlace, bound);
        }
        if (q >= gates) {
            return chain(visit, p, q, tour, Sites.NONE, site(group, visit, toPlace), bound);
        }
        boolean sameAhead = at.group[q] == group;
        if (same
                && sameAhead
                && at.volumeAll[p] + tables.volume[visit] <= truck.volume()
                && at.massAll[p] + tables.mass[visit] <= truck.mass()) {
            return chain(visit, p, q, tour, Sites.NONE, Sites.NONE, bound);
        }
        double best = Tours.FORBIDDEN;
        if (fitsBehind) {
            int after = site(group, visit, toPlace);
            best = chain(visit, p, q, tour, Sites.NONE, after, bound);
        }
        boolean fitsAhead =
                sameAhead
                        && at.volumeAll[p] - at.volumeTo[p] + tables.volume[visit] <= truck.volume()
                        && at.massAll[p] - at.massTo[p] + tables.mass[visit] <= truck.mass();
        if (fitsAhead && !empty) {
            int before = tables.sites.between(at.group[p], at.place[p], tables.place[visit]);
            double price = chain(visit, p, q, tour, before, Sites.NONE, Math.min(best, bound));
            best = Math.min(best, price);
        }
        if (!fitsBehind && !fitsAhead && !empty) {
            best = between(visit, p, q, tour, at.group[p], toPlace, bound);
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
                        && at.group[q] == group
                        && at.volumeAll[q] + tables.volume[visit] <= truck.volume()
                        && at.massAll[q] + tables.mass[visit] <= truck.mass();
        if (fitsAhead) {
            double price = chain(visit, p, q, tour, at.site[p], Sites.NONE, Math.min(best, bound));
            best = Math.min(best, price);
        }
        if (!fitsBehind && !fitsAhead) {
            int after = site(group, visit, toPlace);
            return chain(visit, p, q, tour, at.site[p], after, bound);
        }
        return best;
    }

    private double between(
            int visit, int p, int q, int tour, int groupBehind, int toPlace, double bound) {
        int before = tables.sites.between(groupBehind, at.place[p], tables.place[visit]);
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
        int metres = opening ? 0 : -at.metresOn[p];
        int time = opening ? 0 : -at.timeOn[p];
        int from = at.place[p];
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
        int longer = Math.max(0, time - at.idleAfter[q]);
        int over = opening ? 0 : at.endOf[gates + tour];
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
        int from = at.place[p];
        if (before != Sites.NONE && before == at.site[p]) {
            fresh = at.siteFresh[p];
            rested = at.siteRested[p];
            from = tables.dumps[before].place();
        } else {
            fresh = at.fresh[p];
            rested = at.rested[p];
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
        return fresh <= at.latestFresh[q] || rested <= at.latestRested[q];
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
