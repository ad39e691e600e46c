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

/// Enters freshly laid tours into the [Positions].
final class Surveyor {
    private final Tables tables;
    private final Positions at;
    private int[] latestFresh = new int[16];
    private int[] latestRested = new int[16];

    Surveyor(Tables tables, Positions at) {
        this.tables = tables;
        this.at = at;
    }

    /// Takes over a freshly laid tour.
    void take(Course course, int tour, int gate) {
        takeLatest(course, tables.vehicles[tour]);
        takeForward(course, gate);
        takeLoads(course, tour, gate);
    }

    private void takeForward(Course c, int gate) {
        int last = c.count - 1;
        at.keep(gate);
        at.set(gate, LATEST_FRESH, latestFresh[last]);
        at.set(gate, LATEST_RESTED, latestRested[last]);
        at.set(gate, IDLE, 0);
        takePosition(c, 0, gate);
        int idle = 0;
        for (int k = last - 1; k > 0; k--) {
            idle += k == c.restNode ? 0 : c.start[k] - c.arrive[k];
            int visit = c.visit[k];
            if (visit != Course.NO_NODE) {
                at.keep(visit);
                at.set(visit, IDLE, idle);
                at.set(visit, LATEST_FRESH, latestFresh[k]);
                at.set(visit, LATEST_RESTED, latestRested[k]);
                takePosition(c, k, visit);
            }
        }
    }

    private void takePosition(Course c, int k, int x) {
        int to = k + 1;
        int way = c.legMetres[to];
        int time = c.legTime[to];
        if (c.site[to] != Sites.NONE) {
            at.set(x, SITE_FRESH, c.fresh[to]);
            at.set(x, SITE_RESTED, c.rested[to]);
            way += c.legMetres[to + 1];
            time += c.service[to] + c.legTime[to + 1];
        }
        at.set(x, PLACE, c.place[k]);
        at.set(x, FRESH, c.fresh[k]);
        at.set(x, RESTED, c.rested[k]);
        at.set(x, SITE, c.site[to]);
        at.set(x, METRES_ON, way);
        at.set(x, TIME_ON, time);
    }

    // Backwards along the nodes: the latest start of each that keeps all later ones in time.
    private void takeLatest(Course c, Vehicle truck) {
        if (latestFresh.length < c.count) {
            latestFresh = new int[2 * c.count];
            latestRested = new int[2 * c.count];
        }
        Rest rest = truck.rest();
        int last = c.count - 1;
        latestRested[last] = truck.latestEnd();
        latestFresh[last] =
                Math.max(-Course.NEVER, Math.min(truck.latestEnd(), rest.neededAfter()));
        for (int k = last - 1; k >= 0; k--) {
            int drive = c.legTime[k + 1];
            int after = latestRested[k + 1];
            int latest = latestFresh[k + 1] - drive;
            int first = Math.min(rest.to(), after - drive - rest.length());
            if (first >= rest.from()) {
                latest = Math.max(latest, first);
            }
            int there = Math.min(rest.to(), after - rest.length());
            if (there >= rest.from()) {
                latest = Math.max(latest, there - drive);
            }
            latestRested[k] = latest(c, k, after - drive);
            latestFresh[k] = latest(c, k, latest);
        }
    }

    private static int latest(Course c, int k, int finish) {
        int start = Math.min(c.closes[k], finish - c.service[k]);
        return start < c.opens[k] ? -Course.NEVER : start;
    }

    private void takeLoads(Course c, int tour, int gate) {
        Vehicle truck = tables.vehicles[tour];
        int volume = truck.loadedVolume();
        int mass = truck.loadedMass();
        int group = truck.loadedGroup();
        int first = 0;
        at.set(gate, VOLUME_TO, volume);
        at.set(gate, MASS_TO, mass);
        for (int k = 1; k < c.count; k++) {
            int visit = c.visit[k];
            if (visit != Course.NO_NODE) {
                volume += tables.volume[visit];
                mass += tables.mass[visit];
                group = tables.group[visit];
                at.set(visit, VOLUME_TO, volume);
                at.set(visit, MASS_TO, mass);
            } else {
                closeTrip(c, gate, first, k, volume, mass, group);
                first = k;
                volume = 0;
                mass = 0;
            }
        }
    }

    private void closeTrip(
            Course c, int gate, int first, int end, int volume, int mass, int group) {
        for (int k = first; k < end; k++) {
            int x = k == 0 ? gate : c.visit[k];
            if (x != Course.NO_NODE) {
                at.set(x, VOLUME_ALL, volume);
                at.set(x, MASS_ALL, mass);
                at.set(x, GROUP, group);
            }
        }
    }
}
