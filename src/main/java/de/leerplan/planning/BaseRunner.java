package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Leg;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Paces;
import de.leerplan.planning.fleet.Travel;

/// Drives a truck along its promised stops, in thought.
final class BaseRunner {
    private final City city;
    private final Travel travel;
    private final Paces paces;
    private final Places places;
    private final DayClock clock;
    private final int now;

    BaseRunner(City city, Travel travel, Paces paces, Places places, DayClock clock, int now) {
        this.city = city;
        this.travel = travel;
        this.paces = paces;
        this.places = places;
        this.clock = clock;
        this.now = now;
    }

    /// The base of `start`. No stop is reached before now; a truck without a base leaves no
    /// earlier than now.
    BaseRun run(TruckStart start) {
        int ready = clock.seconds(start.ready());
        int base = start.current().base();
        BaseRun run =
                BaseRun.from(start.place(), base == 0 ? Math.max(now, ready) : ready, start.load());
        for (Stop stop : start.current().stops().subList(0, base)) {
            run = further(run, stop);
        }
        return run;
    }

    private BaseRun further(BaseRun run, Stop stop) {
        int from = places.of(run.place());
        int to = places.of(stop.place());
        int drive = paces.takes(run.seconds(), travel.time(from, to));
        Leg leg = new Leg(travel.metres(from, to), drive);
        int arrival = Math.max(now, run.seconds() + leg.seconds());
        return switch (stop) {
            case Stop.Collect c -> run.collect(c, container(c), leg, arrival, clock);
            case Stop.Pickup p -> run.fetch(p, leg, arrival, clock);
            case Stop.Unload u -> run.unload(u, site(u), leg, arrival, clock);
            case Stop.Pause p -> run.pause(p, leg, arrival, clock);
            case Stop.Return r -> run.goHome(r, leg, arrival, clock);
        };
    }

    private Container container(Stop.Collect stop) {
        Container container = city.containers().get(stop.container());
        if (container == null) {
            throw new IllegalArgumentException("No container " + stop.container());
        }
        return city.on(clock.day(), container);
    }

    private Site site(Stop.Unload stop) {
        Site site = city.sites().get(stop.site());
        if (site == null) {
            throw new IllegalArgumentException("No site " + stop.site());
        }
        return site;
    }
}
