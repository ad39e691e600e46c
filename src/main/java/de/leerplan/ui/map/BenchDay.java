package de.leerplan.ui.map;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result;
import de.leerplan.operations.SensorHealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/// A morning in a bench city, folded from facts: all bins have reported, each truck is on its way
/// along its own sector, here and there something is wrong.
final class BenchDay {
    private static final Instant NOW = Instant.parse("2026-07-14T08:42:00Z");

    private final Random chance;
    private DayState state;

    private BenchDay(City city, Random chance) {
        this.chance = chance;
        this.state = DayState.before(city);
    }

    static DayState of(City city, Random chance) {
        BenchDay day = new BenchDay(city, chance);
        day.tell(
                new Observation.DayBegan(
                        NOW.minusSeconds(600), LocalDate.of(2026, 7, 14), "Bench"));
        city.containers().values().forEach(day::reading);
        day.oddities();
        city.trucks().keySet().forEach(day::connect);
        day.tell(new Observation.TimePassed(NOW));
        day.plan();
        day.closeAStreet();
        return day.state;
    }

    /// The same a moment later: every truck has moved on.
    static DayState movedOn(DayState state, int step) {
        DayState next = state;
        for (TruckId truck : state.city().trucks().keySet()) {
            GeoPoint place = state.truck(truck).place();
            GeoPoint on =
                    state.truck(truck)
                            .next()
                            .map(stop -> place.towards(stop.place(), 0.02))
                            .orElse(place);
            Instant at = NOW.plusSeconds(step);
            int heading = (int) place.bearingTo(on);
            next = next.after(new Observation.TruckMoved(at, at, truck, on, heading, 22)).next();
        }
        return next;
    }

    private void tell(Fact fact) {
        state = state.after(fact).next();
    }

    /// Most bins are half empty, some are not: the square of an even chance.
    private void reading(Container bin) {
        double u = chance.nextDouble();
        double fill = chance.nextInt(12) == 0 ? 80 + 20 * u : 78 * u * u;
        boolean fire = chance.nextInt(700) == 0;
        SensorHealth health =
                new SensorHealth(
                        OptionalInt.of(chance.nextInt(60) == 0 ? 8 : 80),
                        OptionalInt.of(fire ? 75 : 22),
                        OptionalInt.of(-90));
        tell(new Decision.ContainerFoundEmpty(NOW.minusSeconds(400), "bench", bin.id()));
        // Said twice, or a sudden high level would be doubted.
        report(bin, fill, health, 300);
        report(bin, fill, health, 200);
        if (chance.nextInt(90) == 0) {
            report(bin, fill > 50 ? 2 : 97, health, 100);
        }
    }

    private void report(Container bin, double fill, SensorHealth health, int secondsAgo) {
        Instant at = NOW.minusSeconds(secondsAgo);
        Measured measured = new Measured.Percent(FillLevel.clamped(fill));
        tell(new Observation.ReadingReceived(at, at, bin.id(), measured, health));
    }

    private void oddities() {
        List<Container> bins = List.copyOf(state.city().containers().values());
        for (int i = 17; i < bins.size(); i += 130) {
            Handling handling = i % 2 == 0 ? Handling.NOT_TODAY : Handling.OUT_OF_ORDER;
            tell(new Decision.ContainerHandled(NOW, "bench", bins.get(i).id(), handling));
        }
    }

    /// After the plan: one made for other streets would be refused.
    private void closeAStreet() {
        List<Container> bins = List.copyOf(state.city().containers().values());
        GeoPoint from = bins.get(bins.size() / 2).place();
        GeoPoint to = new GeoPoint(from.lat() + 0.0022, from.lon() + 0.0031);
        Closure closure =
                new Closure("S-1", "Rohrbruch", List.of(from, to), NOW, NOW.plusSeconds(7200));
        tell(new Observation.StreetClosed(NOW, closure));
    }

    private void connect(TruckId truck) {
        tell(new Observation.TruckConnected(NOW.minusSeconds(100), truck));
    }

    private void plan() {
        long number = state.plan().outstanding().orElse(0);
        List<Tour> tours = tours();
        tell(
                new Result.PlanProposed(
                        NOW,
                        number,
                        new Cause(Cause.Kind.DAY_BEGAN, ""),
                        tours,
                        PlanFigures.NONE,
                        PlanChange.NONE));
        for (Tour tour : tours) {
            GeoPoint place = tour.stops().getFirst().place();
            GeoPoint next = tour.stops().get(Math.min(1, tour.stops().size() - 1)).place();
            int heading = (int) place.bearingTo(next);
            tell(new Observation.TruckMoved(NOW, NOW, tour.truck(), place, heading, 22));
        }
    }

    /// One sector of the city a truck, its fuller bins in the order of a sweep.
    private List<Tour> tours() {
        GeoPoint depot = state.city().depot().place();
        List<Container> worth =
                state.city().containers().values().stream()
                        .filter(bin -> state.container(bin.id()).fill().percent() > 45)
                        .sorted(Comparator.comparingDouble(bin -> depot.bearingTo(bin.place())))
                        .toList();
        List<TruckId> fleet = List.copyOf(state.city().trucks().keySet());
        List<Tour> tours = new ArrayList<>();
        for (int i = 0; i < fleet.size(); i++) {
            int from = worth.size() * i / fleet.size();
            int to = Math.min(worth.size() * (i + 1) / fleet.size(), from + 60);
            tours.add(tour(fleet.get(i), nearestFirst(depot, worth.subList(from, to))));
        }
        return tours;
    }

    private static List<Container> nearestFirst(GeoPoint start, List<Container> bins) {
        List<Container> left = new ArrayList<>(bins);
        List<Container> order = new ArrayList<>();
        GeoPoint at = start;
        while (!left.isEmpty()) {
            GeoPoint here = at;
            Container next =
                    left.stream()
                            .min(Comparator.comparingDouble(b -> here.metresTo(b.place())))
                            .orElseThrow();
            left.remove(next);
            order.add(next);
            at = next.place();
        }
        return order;
    }

    private Tour tour(TruckId truck, List<Container> bins) {
        List<Stop> stops = new ArrayList<>();
        Instant at = NOW;
        for (Container bin : bins) {
            at = at.plusSeconds(240);
            FillLevel fill = state.container(bin.id()).fill();
            StopTimes times = new StopTimes(at, at, at.plusSeconds(60));
            Leg leg = new Leg(300, 180);
            stops.add(
                    new Stop.Collect(
                            bin.id(),
                            bin.place(),
                            leg,
                            times,
                            fill,
                            bin.load(fill),
                            fill.percent() > 80));
        }
        StopTimes back =
                new StopTimes(at.plusSeconds(900), at.plusSeconds(900), at.plusSeconds(900));
        GeoPoint depot = state.city().depot().place();
        stops.add(new Stop.Return(state.city().depot().id(), depot, new Leg(2000, 600), back));
        return new Tour(truck, 1, 1, Math.min(5, stops.size()), stops);
    }
}
