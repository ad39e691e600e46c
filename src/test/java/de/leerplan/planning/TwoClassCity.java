package de.leerplan.planning;

import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.District;
import de.leerplan.model.Drive;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Shift;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.WorkRules;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.Sketch;
import de.leerplan.roads.TruckProfile;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A river with a bridge for 7.5 t and a long way round it; behind it a lane for 7.5 t as well.
final class TwoClassCity {
    static final GeoPoint DEPOT = Sketch.at(0, 0);

    /// Over the bridge 900 m, round it 5,100 m.
    static final GeoPoint EAST = Sketch.at(900, 0);

    static final GeoPoint LANE = Sketch.at(1000, -300);
    static final Truck BIG = truck("BIG", 10_000, 26_000, Set.of("Mitte"));

    /// Too small for what lies in a full container.
    static final Truck SMALL =
            truck("SMALL", Fraction.RESIDUAL.load(900).litres(), 7_500, Set.of());

    private TwoClassCity() {}

    static City city() {
        return City.of(
                "Musterstadt",
                TestDay.ZONE,
                true,
                List.of(new District("Mitte", DEPOT)),
                List.of(container("EAST", EAST), container("LANE", LANE)),
                List.of(BIG, SMALL),
                List.of(
                        TestDay.site("HOF", SiteKind.DEPOT, DEPOT, Set.of()),
                        TestDay.site(
                                "MHKW",
                                SiteKind.DISPOSAL,
                                Sketch.at(100, 0),
                                Set.of(Fraction.RESIDUAL))));
    }

    static FleetRoads roads(Path folder) {
        String wide = "highway=secondary";
        String narrow = "highway=residential";
        Path osm =
                new Sketch()
                        .node("depot", 0, 0)
                        .node("west", 400, 0)
                        .node("bank", 600, 0)
                        .node("east", 1000, 0)
                        .node("north", 0, 2000)
                        .node("northeast", 1000, 2000)
                        .node("lane", 1000, -400)
                        .way("Westring", "depot west", wide)
                        .way("Brücke", "west bank", narrow, "maxweight=7.5")
                        .way("Ostring", "bank east", wide)
                        .way("Nordring", "depot north northeast east", wide)
                        .way("Gasse", "east lane", narrow, "maxweight=7.5")
                        .file(folder);
        TruckProfile usual = TruckProfile.REAR_LOADER;
        Path cache = folder.resolve("roads");
        return FleetRoads.open(osm, cache, usual, city());
    }

    private static Container container(String id, GeoPoint place) {
        return new Container(
                new ContainerId(id),
                id,
                ContainerKind.WHEELIE_1100,
                Fraction.RESIDUAL,
                1100,
                place,
                "Mitte",
                Duration.ofSeconds(90),
                TimeWindow.ANY_TIME,
                0,
                new Calibration(1500, 200),
                "");
    }

    static Truck truck(String id, double litres, int grossKg, Set<String> territory) {
        return new Truck(
                new TruckId(id),
                Set.of(Fraction.RESIDUAL),
                new Capacity(litres, 6000),
                230,
                Truck.USUAL_HEIGHT_CM,
                grossKg,
                Drive.DIESEL,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0)),
                2,
                territory,
                Optional.empty(),
                WorkRules.ARBZG);
    }
}
