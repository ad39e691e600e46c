package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.Drive;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Shift;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.WorkRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A street of 300 m under a railway bridge of 3.5 m, and a way round it of 900 m. Two trucks
/// differ in nothing but their height.
class LowBridgeTest {
    private static final Truck LOW = truck("LOW", 340);
    private static final Truck HIGH = truck("HIGH", Truck.USUAL_HEIGHT_CM);
    private static final GeoPoint WEST = Sketch.at(10, 0);
    private static final GeoPoint EAST = Sketch.at(290, 0);

    @TempDir Path folder;

    @Test
    void theLowTruckPassesUnderTheBridgeAndTheHighOneGoesRound() {
        FleetRoads roads = roads("maxheight=3.5");

        assertThat(metres(roads, LOW)).isEqualTo(280);
        assertThat(metres(roads, HIGH)).isEqualTo(920);
    }

    @Test
    void theyAreOfTwoClassesThatMayGoToDifferentPlaces() {
        GeoPoint under = Sketch.at(150, 5);
        FleetRoads roads = roads("maxheight=3.5");
        List<TruckRoads> kinds =
                List.of(roads.of(LOW, RoadConditions.USUAL), roads.of(HIGH, RoadConditions.USUAL));

        assertThat(roads.networks()).hasSize(2);
        assertThat(roads.barred(kinds, WEST, List.of(WEST, under)))
                .satisfiesExactly(
                        low -> assertThat(low.stream()).isEmpty(),
                        high -> assertThat(high.stream()).containsExactly(1));
    }

    /// What was found once is kept, for the streets as they were then.
    @Test
    void aPlaceBehindAScaffoldIsLostToHighTrucksWhileItStands() {
        GeoPoint behind = Sketch.at(150, 0);
        FleetRoads roads = roads("lit=yes");
        List<GeoPoint> places = List.of(WEST, behind, EAST);
        RoadConditions scaffolds =
                new RoadConditions(List.of(scaffold(110, 125), scaffold(175, 190)), List.of());

        assertThat(barred(roads, RoadConditions.USUAL, places)).isEmpty();
        assertThat(barred(roads, scaffolds, places.subList(0, 1))).isEmpty();
        assertThat(barred(roads, scaffolds, places)).containsExactly(1);
        assertThat(barred(roads, scaffolds, places.reversed())).containsExactly(1);
        assertThat(barred(roads, RoadConditions.USUAL, places)).isEmpty();
    }

    private static List<Integer> barred(
            FleetRoads roads, RoadConditions today, List<GeoPoint> places) {
        List<TruckRoads> kinds = List.of(roads.of(LOW, today), roads.of(HIGH, today));
        return roads.barred(kinds, WEST, places).getLast().stream().boxed().toList();
    }

    @Test
    void underAHighBridgeAllTrucksAreOfOneClass() {
        FleetRoads roads = roads("maxheight=4.2");

        assertThat(roads.networks()).hasSize(1);
        assertThat(metres(roads, HIGH)).isEqualTo(280);
    }

    @Test
    void aMeasuredHeightCountsAsMuchAsASign() {
        assertThat(metres(roads("maxheight:physical=3.5"), HIGH)).isEqualTo(920);
    }

    @Test
    void aScaffoldThatOnlyLowTrucksPassIsNoClosureForThem() {
        RoadConditions today = new RoadConditions(List.of(scaffold(110, 190)), List.of());
        FleetRoads roads = roads("lit=yes");

        assertThat(roads.of(LOW, today).now().path(WEST, EAST).metres()).isEqualTo(280);
        assertThat(roads.of(HIGH, today).now().path(WEST, EAST).metres()).isEqualTo(920);
    }

    private static Closure scaffold(int from, int to) {
        return new Closure(
                "K-" + from,
                "Gerüst",
                List.of(Sketch.at(from, 0), Sketch.at(to, 0)),
                Instant.EPOCH,
                Instant.MAX,
                Direction.BOTH,
                new Passage(Integer.MAX_VALUE, 350, Integer.MAX_VALUE));
    }

    private static int metres(FleetRoads roads, Truck truck) {
        return roads.of(truck, RoadConditions.USUAL).now().path(WEST, EAST).metres();
    }

    private FleetRoads roads(String bridge) {
        Path osm =
                new Sketch()
                        .node("a", 0, 0)
                        .node("b", 100, 0)
                        .node("c", 200, 0)
                        .node("d", 300, 0)
                        .node("e", 0, 300)
                        .node("f", 300, 300)
                        .way("West", "a b", "highway=residential")
                        .way("Unterführung", "b c", "highway=residential", bridge)
                        .way("Ost", "c d", "highway=residential")
                        .way("Umweg", "a e f d", "highway=residential")
                        .file(folder);
        City city = Places.cityWithTrucks(List.of(LOW, HIGH), WEST);
        Path cache = folder.resolve("roads");
        return FleetRoads.open(osm, cache, TruckProfile.REAR_LOADER, city);
    }

    private static Truck truck(String id, int heightCm) {
        return new Truck(
                new TruckId(id),
                Set.of(Fraction.RESIDUAL),
                new Capacity(20_000, 10_500),
                255,
                heightCm,
                26_000,
                Drive.DIESEL,
                new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0)),
                2,
                Set.of(),
                Optional.empty(),
                WorkRules.ARBZG);
    }
}
