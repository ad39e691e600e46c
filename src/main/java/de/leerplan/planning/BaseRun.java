package de.leerplan.planning;

import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.WorkRules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A truck's promised stops with the times they will have, and how the truck stands after them.
///
/// @param stops the base as it was promised, only the times are new
/// @param seconds after midnight when the last of them is finished
/// @param behind how much of the way to the first of them is driven already, metres
/// @param rested breaks in them, and parts of such, seconds
/// @param home whether the base ends the tour
/// @param lastLoaded what was emptied last, if anything
record BaseRun(
        List<Stop> stops,
        GeoPoint place,
        int seconds,
        Load load,
        int metres,
        int behind,
        int rested,
        boolean home,
        LoadTrace lastLoaded) {
    BaseRun {
        stops = List.copyOf(stops);
    }

    /// Before the first promised stop.
    static BaseRun from(GeoPoint place, int seconds, Load load) {
        return new BaseRun(List.of(), place, seconds, load, 0, 0, 0, false, LoadTrace.UNKNOWN);
    }

    /// With so many metres of its first way driven already.
    BaseRun underWay(int driven) {
        return new BaseRun(stops, place, seconds, load, metres, driven, rested, home, lastLoaded);
    }

    BaseRun collect(Stop.Collect stop, Container container, Leg leg, int arrival, DayClock clock) {
        int start = Math.max(arrival, clock.opens(container.window()));
        int finish = start + (int) container.service().toSeconds();
        Stop timed =
                new Stop.Collect(
                        stop.container(),
                        stop.place(),
                        leg,
                        times(clock, arrival, start, finish),
                        stop.expected(),
                        stop.amount(),
                        stop.mustGo());
        return next(
                timed,
                leg,
                finish,
                load.plus(stop.amount()),
                0,
                new LoadTrace(container.fraction()));
    }

    BaseRun fetch(Stop.Pickup stop, Leg leg, int arrival, DayClock clock) {
        ServiceOrder order = stop.order();
        int start = Math.max(arrival, clock.opens(order.window()));
        int finish = start + (int) order.service().toSeconds();
        Stop timed =
                new Stop.Pickup(order, leg, times(clock, arrival, start, finish), stop.mustGo());
        return next(
                timed, leg, finish, load.plus(order.load()), 0, new LoadTrace(order.fraction()));
    }

    BaseRun unload(Stop.Unload stop, Site site, Leg leg, int arrival, DayClock clock) {
        int start = Math.max(arrival, clock.opens(site.open()));
        int finish = start + (int) site.unloading().toSeconds();
        Stop timed =
                new Stop.Unload(
                        stop.site(), stop.place(), leg, times(clock, arrival, start, finish));
        return next(timed, leg, finish, Load.NONE, 0, LoadTrace.UNKNOWN);
    }

    BaseRun pause(Stop.Pause stop, Leg leg, int arrival, DayClock clock) {
        int length =
                (int) Duration.between(stop.times().start(), stop.times().finish()).toSeconds();
        Stop timed =
                new Stop.Pause(stop.place(), leg, times(clock, arrival, arrival, arrival + length));
        int counted = WorkRules.counts(Duration.ofSeconds(length)) ? length : 0;
        return next(timed, leg, arrival + length, load, counted, lastLoaded);
    }

    BaseRun goHome(Stop.Return stop, Leg leg, int arrival, DayClock clock) {
        Stop timed =
                new Stop.Return(
                        stop.site(), stop.place(), leg, times(clock, arrival, arrival, arrival));
        BaseRun run = next(timed, leg, arrival, load, 0, lastLoaded);
        return new BaseRun(
                run.stops,
                run.place,
                run.seconds,
                run.load,
                run.metres,
                run.behind,
                run.rested,
                true,
                run.lastLoaded);
    }

    /// When the last break in them ends; empty without any.
    Optional<Instant> restedUntil() {
        return stops.stream()
                .filter(Stop.Pause.class::isInstance)
                .map(Stop::times)
                .filter(t -> WorkRules.counts(Duration.between(t.start(), t.finish())))
                .reduce((_, later) -> later)
                .map(StopTimes::finish);
    }

    private BaseRun next(Stop stop, Leg leg, int finish, Load loaded, int pause, LoadTrace trace) {
        List<Stop> longer = new ArrayList<>(stops);
        longer.add(stop);
        return new BaseRun(
                longer,
                stop.place(),
                finish,
                loaded,
                metres + leg.metres(),
                behind,
                rested + pause,
                false,
                trace);
    }

    static StopTimes times(DayClock clock, int arrival, int start, int finish) {
        return new StopTimes(clock.instant(arrival), clock.instant(start), clock.instant(finish));
    }
}
