package de.leerplan.trucks;

import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.CrewRemark;
import de.leerplan.model.Drive;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.Path;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.Shift;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Streets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A small town for tests: bins along one street, every kilometre two minutes from the next.
public final class Sample {
    public static final Instant SIX = Instant.parse("2026-07-14T04:00:00Z");
    public static final GeoPoint DEPOT = new GeoPoint(50.10, 8.70);
    public static final TruckId A = new TruckId("OF-SW 201");
    public static final TruckId B = new TruckId("OF-SW 202");
    public static final Streets STRAIGHT =
            (from, to) -> new Path(List.of(from, from.towards(to, 0.5), to), 0, 0);
    public static final String KEY = "Schlüssel beim Hausmeister";
    public static final String SCALE = "Erst Waage 1";
    private static final SiteId HOME = new SiteId("BH");
    private static final SiteId PLANT = new SiteId("MHKW");
    private static final int LEG_METRES = 1000;
    private static final int LEG_SECONDS = 120;
    private static final int SERVICE_SECONDS = 60;

    private Sample() {}

    public static City city(int trucks) {
        return City.of(
                "Teststadt",
                ZoneId.of("Europe/Berlin"),
                true,
                List.of(),
                IntStream.rangeClosed(1, 200).mapToObj(Sample::container).toList(),
                IntStream.rangeClosed(1, trucks).mapToObj(Sample::truck).toList(),
                List.of(
                        new Site(
                                HOME,
                                "Betriebshof",
                                SiteKind.DEPOT,
                                DEPOT,
                                Set.of(),
                                TimeWindow.ANY_TIME,
                                Duration.ZERO),
                        new Site(
                                PLANT,
                                "Müllheizkraftwerk",
                                SiteKind.DISPOSAL,
                                place(50),
                                Set.of(Fraction.LITTER),
                                TimeWindow.ANY_TIME,
                                Duration.ofMinutes(10),
                                new CrewRemark(SCALE),
                                0)));
    }

    /// Collects these containers, then unloads, rests and returns.
    public static Tour tour(TruckId truck, int version, int base, int... containers) {
        return tourFrom(truck, version, 1, base, containers);
    }

    /// The same, as what is left of a tour from its stop `firstNumber` on.
    public static Tour tourFrom(
            TruckId truck, int version, int firstNumber, int base, int... containers) {
        List<Stop> stops = new ArrayList<>();
        Leg leg = new Leg(LEG_METRES, LEG_SECONDS);
        Instant at = SIX.plusSeconds((long) (firstNumber - 1) * (LEG_SECONDS + SERVICE_SECONDS));
        for (int number : containers) {
            StopTimes times = times(at, SERVICE_SECONDS);
            stops.add(
                    new Stop.Collect(
                            bin(number),
                            place(number),
                            leg,
                            times,
                            new FillLevel(80),
                            Fraction.LITTER.load(80),
                            true));
            at = times.finish();
        }
        StopTimes unload = times(at, 600);
        stops.add(new Stop.Unload(PLANT, place(50), leg, unload));
        StopTimes pause =
                new StopTimes(unload.finish(), unload.finish(), unload.finish().plusSeconds(1800));
        stops.add(new Stop.Pause(place(50), Leg.NONE, pause));
        stops.add(new Stop.Return(HOME, DEPOT, leg, times(pause.finish(), 0)));
        return new Tour(truck, version, firstNumber, base, stops);
    }

    /// Fetches this first, then does what the tour says.
    public static Tour tourWith(ServiceOrder order, Tour tour) {
        List<Stop> stops = new ArrayList<>(tour.stops());
        Leg leg = new Leg(LEG_METRES, LEG_SECONDS);
        StopTimes times = new StopTimes(SIX, SIX, SIX.plusSeconds(LEG_SECONDS));
        stops.addFirst(new Stop.Pickup(order, leg, times, true));
        return new Tour(tour.truck(), tour.version(), 1, tour.base() + 1, stops);
    }

    /// A citizen's sofa, at the edge of the street.
    public static ServiceOrder sofa() {
        return ServiceOrder.promised(
                new OrderId("A-17"),
                OrderKind.BULKY_WASTE,
                "Sperrmüllweg 4",
                place(9),
                900,
                Duration.ofMinutes(6),
                SIX.minusSeconds(3600),
                "liegt hinter dem Tor");
    }

    public static ContainerId bin(int number) {
        return new ContainerId("OF-%04d".formatted(number));
    }

    public static TruckId truckId(int number) {
        return new TruckId("OF-SW %d".formatted(200 + number));
    }

    public static GeoPoint place(int number) {
        return new GeoPoint(DEPOT.lat() + 0.001 * number, DEPOT.lon() + 0.002 * (number % 7));
    }

    private static StopTimes times(Instant left, int service) {
        Instant arrival = left.plusSeconds(LEG_SECONDS);
        return new StopTimes(arrival, arrival, arrival.plusSeconds(service));
    }

    private static Container container(int number) {
        return new Container(
                bin(number),
                "Teststraße " + number,
                ContainerKind.LITTER_BIN,
                Fraction.LITTER,
                100,
                place(number),
                "Mitte",
                Duration.ofSeconds(SERVICE_SECONDS),
                TimeWindow.ANY_TIME,
                0,
                new Calibration(1000, 100),
                "EM400-MUD",
                number == 3 ? new CrewRemark(KEY) : CrewRemark.NONE);
    }

    private static Truck truck(int number) {
        return new Truck(
                truckId(number),
                Set.of(Fraction.LITTER),
                new Capacity(6000, 3000),
                200,
                7500,
                Drive.ELECTRIC,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0)),
                2);
    }
}
