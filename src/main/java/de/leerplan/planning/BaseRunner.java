package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Leg;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Paces;
import de.leerplan.planning.fleet.Travel;

import java.util.List;

/// Drives a truck along its promised stops, in thought.
final class BaseRunner {
    private final City city;
    private final Travel travel;
    private final Paces paces;
    private final Places places;
    private final DayClock clock;
    private final FirstLeg.Reckoner first;
    private final int now;

    BaseRunner(City city, Travel travel, Places places, FirstLeg.Reckoner first) {
        this.city = city;
        this.travel = travel;
        this.places = places;
        this.first = first;
        paces = first.paces();
        clock = first.clock();
        now = first.now();
    }

    /// The base of `start`. No stop is reached before now but one the truck stands at, and that is
    /// not done before now; a truck without a base leaves no earlier than now.
    BaseRun run(TruckStart start) {
        int ready = clock.seconds(start.ready());
        List<Stop> base = start.current().stops().subList(0, start.current().base());
        if (base.isEmpty()) {
            return BaseRun.from(start.place(), Math.max(now, ready), start.load());
        }
        BaseRun run =
                begun(BaseRun.from(start.place(), ready, start.load()), start, base.getFirst());
        for (Stop stop : base.subList(1, base.size())) {
            run = further(run, stop);
        }
        return run;
    }

    private BaseRun begun(BaseRun depart, TruckStart start, Stop stop) {
        FirstLeg drive = first.of(start, stop.place(), way(depart, stop));
        BaseRun run = reached(depart, stop, drive.leg(), drive.arrival());
        boolean overdue = drive.there() && run.seconds() < now;
        int served = run.seconds() - clock.seconds(run.stops().getLast().times().start());
        BaseRun begun = overdue ? reached(depart, stop, drive.leg(), now - served) : run;
        return begun.underWay(drive.behind());
    }

    private BaseRun further(BaseRun run, Stop stop) {
        Leg way = way(run, stop);
        Leg leg = new Leg(way.metres(), paces.takes(run.seconds(), way.seconds()));
        return reached(run, stop, leg, Math.max(now, run.seconds() + leg.seconds()));
    }

    /// In an average hour.
    private Leg way(BaseRun run, Stop stop) {
        int from = places.of(run.place());
        int to = places.of(stop.place());
        return new Leg(travel.metres(from, to), travel.time(from, to));
    }

    private BaseRun reached(BaseRun run, Stop stop, Leg leg, int arrival) {
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
