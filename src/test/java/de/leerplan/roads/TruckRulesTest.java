package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// One rule of the truck profile each, on a street of 300 m whose middle third has the tags in
/// question, beside a detour that has none: 300 m more.
class TruckRulesTest {
    private static final TruckProfile TRUCK = TruckProfile.REAR_LOADER;
    private static final GeoPoint WEST = Sketch.at(10, 0);
    private static final GeoPoint EAST = Sketch.at(290, 0);
    private static final GeoPoint MIDDLE = Sketch.at(150, 5);

    @TempDir Path folder;

    @Test
    void anOrdinaryStreetIsPassed() {
        assertThat(passes("highway=residential")).isTrue();
        assertThat(passes("highway=service")).isTrue();
    }

    @Test
    void aStreetTooNarrowIsNotPassed() {
        assertThat(passes("highway=residential", "maxwidth=2.5")).isFalse();
        assertThat(passes("highway=residential", "maxwidth=3")).isTrue();
    }

    @Test
    void aBridgeTooLowIsNotPassed() {
        assertThat(passes("highway=residential", "maxheight=3.5")).isFalse();
        assertThat(passes("highway=residential", "maxheight=4.2")).isTrue();
    }

    @Test
    void aBridgeTooWeakIsNotPassed() {
        assertThat(passes("highway=residential", "maxweight=12")).isFalse();
        assertThat(passes("highway=residential", "maxweight=30")).isTrue();
    }

    @Test
    void aSmallTruckPassesWhereALargeOneDoesNot() {
        TruckProfile small = new TruckProfile(220, 300, 7_500, 30);
        assertThat(passes(small, "highway=residential", "maxwidth=2.5", "maxweight=12")).isTrue();
    }

    @Test
    void aOneWayStreetIsDrivenOneWay() {
        RoadNetwork network = street("highway=residential", "oneway=yes").network(folder, TRUCK);
        assertThat(network.path(WEST, EAST).metres()).isLessThan(300);
        assertThat(network.path(EAST, WEST).metres()).isGreaterThan(500);
    }

    @Test
    void aBanOnTrucksIsObeyed() {
        assertThat(passes("highway=residential", "hgv=no")).isFalse();
        assertThat(passes("highway=residential", "access=no")).isFalse();
        assertThat(passes("highway=residential", "motor_vehicle=no")).isFalse();
    }

    @Test
    void waysForWalkingAndCyclingAreNotDriven() {
        assertThat(passes("highway=footway")).isFalse();
        assertThat(passes("highway=cycleway")).isFalse();
        assertThat(reaches("highway=footway")).isFalse();
    }

    @Test
    void aPedestrianZoneIsEnteredButNotPassedThrough() {
        assertThat(passes("highway=pedestrian")).isFalse();
        assertThat(reaches("highway=pedestrian")).isTrue();
        assertThat(reaches("highway=pedestrian", "motor_vehicle=no")).isTrue();
    }

    @Test
    void aPrivateWayIsEnteredButNotPassedThrough() {
        assertThat(passes("highway=service", "access=private")).isFalse();
        assertThat(reaches("highway=service", "access=private")).isTrue();
        assertThat(reaches("highway=residential", "vehicle=delivery")).isTrue();
    }

    @Test
    void aServiceRoadIsReachedAndDrivenSlowly() {
        RoadNetwork yard = street("highway=service").network(folder, TRUCK);
        GeoPoint in = Sketch.at(110, 0);
        GeoPoint out = Sketch.at(190, 0);
        assertThat(yard.locate(MIDDLE).metres()).isBetween(4.0, 6.0);
        assertThat(80.0 / yard.path(in, out).seconds() * 3.6).isBetween(12.0, 16.0);
    }

    @Test
    void aStreetIsPreferredToAServiceRoadOfTheSameLength() {
        Sketch fork = fork(-60, "highway=service");
        RoadNetwork network = fork.network(folder, TRUCK);
        assertThat(network.path(WEST, EAST).line())
                .anyMatch(point -> point.metresTo(Sketch.at(150, -60)) < 1);
    }

    @Test
    void aServiceRoadClosedToAllIsNotReached() {
        assertThat(reaches("highway=service", "service=driveway")).isTrue();
        assertThat(reaches("highway=service", "access=no")).isFalse();
    }

    @Test
    void aBollardIsNotPassed() {
        Sketch bollard =
                base().node("p", 150, 0, "barrier=bollard")
                        .way("Mitte", "b p c", "highway=residential");
        assertThat(bollard.network(folder, TRUCK).path(WEST, EAST).metres()).isGreaterThan(500);
    }

    @Test
    void aForbiddenTurnIsNotTaken() {
        Sketch banned = street("highway=residential").noTurn("Mitte", "c", "Ost");
        assertThat(banned.network(folder, TRUCK).path(WEST, EAST).metres()).isGreaterThan(500);
        assertThat(banned.network(folder, TRUCK).path(EAST, WEST).metres()).isLessThan(300);
    }

    @Test
    void aTurnThatIsDemandedIsTaken() {
        Sketch demanded =
                street("highway=residential")
                        .node("i", 200, -50)
                        .way("Stich", "c i", "highway=residential")
                        .turn("Mitte", "c", "Stich", "restriction=only_right_turn");
        assertThat(demanded.network(folder, TRUCK).path(WEST, EAST).metres()).isGreaterThan(350);
    }

    @Test
    void aBanForTrucksIsOneAndABanThatExceptsThemIsNone() {
        Sketch trucks =
                street("highway=residential")
                        .turn("Mitte", "c", "Ost", "restriction:hgv=no_straight_on");
        assertThat(trucks.network(folder, TRUCK).path(WEST, EAST).metres()).isGreaterThan(500);
        Sketch others =
                street("highway=residential")
                        .turn("Mitte", "c", "Ost", "restriction=no_straight_on", "except=hgv");
        assertThat(others.network(folder, TRUCK).path(WEST, EAST).metres()).isLessThan(300);
    }

    @Test
    void aTurnForbiddenOverAWholeStreetIsNotTaken() {
        Sketch banned = street("highway=residential").noTurnOver("West", "Mitte", "Ost");
        RoadNetwork network = banned.network(folder, TRUCK);
        assertThat(network.path(WEST, EAST).metres()).isGreaterThan(500);
        assertThat(network.path(MIDDLE, EAST).metres()).isLessThan(150);
    }

    @Test
    void aBanOnHeavyTrucksLetsLightOnesThrough() {
        String[] signed = {"highway=residential", "hgv:conditional=no @ (weight>7.5)"};
        assertThat(passes(signed)).isFalse();
        assertThat(passes(new TruckProfile(235, 300, 7_500, 45), signed)).isTrue();
    }

    @Test
    void aStreetForDeliveriesByTruckIsEnteredButNotPassedThrough() {
        assertThat(reaches("highway=residential", "hgv=destination")).isTrue();
        assertThat(prefersNorth("highway=residential")).isTrue();
        assertThat(prefersNorth("highway=residential", "hgv=destination")).isFalse();
        assertThat(prefersNorth("highway=residential", "hgv=delivery")).isFalse();
    }

    /// Of two ways, the one to the north 16 m shorter.
    private boolean prefersNorth(String... tags) {
        Sketch fork = fork(-70, tags);
        return fork.network(folder, TRUCK).path(WEST, EAST).line().stream()
                .anyMatch(point -> point.metresTo(Sketch.at(150, 60)) < 1);
    }

    /// Two ways around: to the north 60 m aside with these tags, and a street to the south.
    private static Sketch fork(int south, String... north) {
        return new Sketch()
                .node("a", 0, 0)
                .node("b", 100, 0)
                .node("n", 150, 60)
                .node("s", 150, south)
                .node("c", 200, 0)
                .node("d", 300, 0)
                .way("West", "a b", "highway=residential")
                .way("Ost", "c d", "highway=residential")
                .way("Nord", "b n c", north)
                .way("Süd", "b s c", "highway=residential");
    }

    @Test
    void turningRoundIsDear() {
        RoadNetwork network = Sketch.grid(3, 3).network(folder, TRUCK);
        RoadNetwork curbside = Sketch.grid(3, 3).network(folder, Curbs.ALL);
        GeoPoint south = Sketch.at(150, -8);
        GeoPoint north = Sketch.at(160, 8);
        assertThat(network.path(south, north).metres()).isLessThan(15);
        assertThat(curbside.path(south, north).metres()).isGreaterThan(80);
        assertThat(curbside.path(south, north).seconds()).isGreaterThan(55);
    }

    @Test
    void aTownStreetIsDrivenAtTownPace() {
        RoadNetwork network = street("highway=residential").network(folder, TRUCK);
        double metres = network.path(WEST, EAST).metres();
        double kmh = metres / network.path(WEST, EAST).seconds() * 3.6;
        assertThat(kmh).isBetween(18.0, 25.0);
    }

    @Test
    void nobodyDrivesFasterThanTheSign() {
        RoadNetwork walking = street("highway=residential", "maxspeed=10").network(folder, TRUCK);
        double seconds = walking.path(Sketch.at(110, 0), Sketch.at(190, 0)).seconds();
        assertThat(80 / seconds * 3.6).isLessThan(10);
    }

    private boolean passes(String... tags) {
        return passes(TRUCK, tags);
    }

    private boolean passes(TruckProfile truck, String... tags) {
        return street(tags).network(folder, truck).path(WEST, EAST).metres() < 300;
    }

    private boolean reaches(String... tags) {
        return street(tags).network(folder, TRUCK).locate(MIDDLE).metres() < 10;
    }

    static Sketch street(String... tags) {
        return base().way("Mitte", "b c", tags);
    }

    private static Sketch base() {
        return new Sketch()
                .node("a", 0, 0)
                .node("b", 100, 0)
                .node("c", 200, 0)
                .node("d", 300, 0)
                .node("e", 100, 150)
                .node("f", 200, 150)
                .way("West", "a b", "highway=residential")
                .way("Ost", "c d", "highway=residential")
                .way("Umweg", "b e f c", "highway=residential");
    }
}
