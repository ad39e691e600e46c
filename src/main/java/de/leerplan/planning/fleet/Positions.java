package de.leerplan.planning.fleet;

/// What is known at each visit and gate of laid tours, so that an insertion behind it can be judged
/// without walking the tour.
///
/// `fresh`, `rested`: earliest finish, break ahead or behind; `latestFresh`, `latestRested`: latest
/// start of service so that the rest of the tour stays in time (of a gate: as the tour's end).
/// `site`: where the truck unloads right after, and `siteFresh`, `siteRested` when it has.
final class Positions {
    final int[] place;
    final int[] fresh;
    final int[] rested;
    final int[] latestFresh;
    final int[] latestRested;
    final int[] site;
    final int[] siteFresh;
    final int[] siteRested;
    final int[] metresOn;
    final int[] timeOn;
    final int[] idleAfter;
    final int[] volumeTo;
    final int[] massTo;
    final int[] volumeAll;
    final int[] massAll;
    final int[] group;
    final int[] endOf;
    private int[] latestFreshAt = new int[16];
    private int[] latestRestedAt = new int[16];

    Positions(int positions) {
        place = new int[positions];
        fresh = new int[positions];
        rested = new int[positions];
        latestFresh = new int[positions];
        latestRested = new int[positions];
        site = new int[positions];
        siteFresh = new int[positions];
        siteRested = new int[positions];
        metresOn = new int[positions];
        timeOn = new int[positions];
        idleAfter = new int[positions];
        volumeTo = new int[positions];
        massTo = new int[positions];
        volumeAll = new int[positions];
        massAll = new int[positions];
        group = new int[positions];
        endOf = new int[positions];
    }

    /// Takes over a freshly laid tour.
    void take(Course course, int tour, int gate) {
        takeLatest(course, course.tables.vehicles[tour]);
        takeForward(course, gate);
        takeLoads(course, tour, gate);
    }

    private void takeForward(Course c, int gate) {
        int last = c.count - 1;
        endOf[gate] = c.finish();
        latestFresh[gate] = latestFreshAt[last];
        latestRested[gate] = latestRestedAt[last];
        int idle = 0;
        for (int k = last; k > 0; k--) {
            int x = c.visit[k - 1] != Course.NO_NODE ? c.visit[k - 1] : k == 1 ? gate : -1;
            if (c.visit[k] != Course.NO_NODE) {
                idle += idle(c, k);
                idleAfter[c.visit[k]] = idle;
                latestFresh[c.visit[k]] = latestFreshAt[k];
                latestRested[c.visit[k]] = latestRestedAt[k];
            }
            if (x >= 0) {
                takePosition(c, k - 1, x);
            }
        }
        idleAfter[gate] = 0;
    }

    private static int idle(Course c, int k) {
        int wait = c.start[k] - c.arrive[k];
        return k == c.restNode ? 0 : wait;
    }

    private void takePosition(Course c, int k, int x) {
        Travel travel = c.tables.travel;
        place[x] = c.place[k];
        fresh[x] = c.fresh[k];
        rested[x] = c.rested[k];
        int to = k + 1;
        site[x] = c.site[to];
        int way = travel.metres(c.place[k], c.place[to]);
        int time = travel.time(c.place[k], c.place[to]);
        if (c.site[to] != Sites.NONE) {
            siteFresh[x] = c.fresh[to];
            siteRested[x] = c.rested[to];
            way += travel.metres(c.place[to], c.place[to + 1]);
            time += c.service[to] + travel.time(c.place[to], c.place[to + 1]);
        }
        metresOn[x] = way;
        timeOn[x] = time;
    }

    // Backwards along the nodes: the latest start of each that keeps all later ones in time.
    private void takeLatest(Course c, Vehicle truck) {
        if (latestFreshAt.length < c.count) {
            latestFreshAt = new int[2 * c.count];
            latestRestedAt = new int[2 * c.count];
        }
        Rest rest = truck.rest();
        int last = c.count - 1;
        latestRestedAt[last] = truck.latestEnd();
        latestFreshAt[last] =
                Math.max(-Course.NEVER, Math.min(truck.latestEnd(), rest.neededAfter()));
        for (int k = last - 1; k >= 0; k--) {
            int drive = c.tables.travel.time(c.place[k], c.place[k + 1]);
            int service = c.service[k];
            int after = latestRestedAt[k + 1];
            latestRestedAt[k] = Math.min(c.closes[k], after - drive - service);
            int latest = latestFreshAt[k + 1] - drive;
            int first = Math.min(rest.to(), after - drive - rest.length());
            if (first >= rest.from()) {
                latest = Math.max(latest, first);
            }
            int there = Math.min(rest.to(), after - rest.length());
            if (there >= rest.from()) {
                latest = Math.max(latest, there - drive);
            }
            latestFreshAt[k] = Math.min(c.closes[k], latest - service);
            if (latestRestedAt[k] < c.opens[k]) {
                latestRestedAt[k] = -Course.NEVER;
            }
            if (latestFreshAt[k] < c.opens[k]) {
                latestFreshAt[k] = -Course.NEVER;
            }
        }
    }

    private void takeLoads(Course c, int tour, int gate) {
        Tables t = c.tables;
        Vehicle truck = t.vehicles[tour];
        int volume = truck.loadedVolume();
        int mass = truck.loadedMass();
        int kind = truck.loadedGroup();
        int first = 0;
        volumeTo[gate] = volume;
        massTo[gate] = mass;
        for (int k = 1; k < c.count; k++) {
            int v = c.visit[k];
            if (v != Course.NO_NODE) {
                volume += t.volume[v];
                mass += t.mass[v];
                kind = t.group[v];
                volumeTo[v] = volume;
                massTo[v] = mass;
            } else {
                closeLoad(c, gate, first, k, volume, mass, kind);
                first = k;
                volume = 0;
                mass = 0;
            }
        }
    }

    private void closeLoad(Course c, int gate, int first, int end, int volume, int mass, int kind) {
        for (int k = first; k < end; k++) {
            int x = k == 0 ? gate : c.visit[k];
            if (x != Course.NO_NODE) {
                volumeAll[x] = volume;
                massAll[x] = mass;
                group[x] = kind;
            }
        }
    }
}
