package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.WeekHours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/// When a truck may be in a zone, from the tags of its way: the middle of a street of 300 m, beside
/// a detour without any.
class TruckHoursTest {
    private static final GeoPoint MIDDLE = Sketch.at(150, 5);

    @TempDir Path folder;

    @Test
    void deliveryHoursAreTheHoursOfTheZone() {
        RoadNetwork zone =
                street("highway=pedestrian", "delivery:conditional=yes @ (Mo-Sa 06:00-11:00)");
        assertThat(on(zone, DayOfWeek.SATURDAY)).contains(window("06:00", "11:00"));
        assertThat(on(zone, DayOfWeek.SUNDAY)).isEmpty();
        assertThat(zone.unreadHours()).isEmpty();
    }

    @Test
    void eachOfTheTagsIsRead() {
        for (String key : new String[] {"access", "vehicle", "motor_vehicle", "hgv", "delivery"}) {
            String tag = key + ":conditional=delivery @ (Mo-Fr 6:00-10:30)";
            assertThat(on(street("highway=pedestrian", tag), DayOfWeek.MONDAY))
                    .as(key)
                    .contains(window("06:00", "10:30"));
        }
    }

    @Test
    void theMoreSpecificTagDecides() {
        RoadNetwork zone =
                street(
                        "highway=pedestrian",
                        "access:conditional=delivery @ (05:00-09:00)",
                        "hgv:conditional=delivery @ (06:00-10:00)");
        assertThat(on(zone, DayOfWeek.MONDAY)).contains(window("06:00", "10:00"));
    }

    @Test
    void aBanAtHoursLeavesTheOthers() {
        RoadNetwork zone =
                street("highway=pedestrian", "motor_vehicle:conditional=no @ (Mo-Fr 11:00-18:00)");
        WeekHours hours = zone.hoursAt(MIDDLE).orElseThrow();
        assertThat(hours.within(window("08:00", "16:00"), DayOfWeek.MONDAY))
                .contains(window("08:00", "11:00"));
        assertThat(on(zone, DayOfWeek.SATURDAY)).contains(TimeWindow.ANY_TIME);
    }

    @Test
    void hoursInWhichMoreIsAllowedOnAnOpenStreetCloseNothing() {
        RoadNetwork open =
                street("highway=residential", "hgv:conditional=destination @ (22:00-06:00)");
        assertThat(open.hoursAt(MIDDLE)).isEmpty();
    }

    @Test
    void aWayThatIsClosedButAtHoursIsReached() {
        RoadNetwork zone =
                street("highway=pedestrian", "access=no", "access:conditional=yes @ (06:00-11:00)");
        RoadNetwork yard =
                street("highway=service", "hgv=no", "delivery:conditional=yes @ (06:00-11:00)");
        RoadNetwork path = street("highway=footway", "delivery:conditional=yes @ (06:00-11:00)");
        assertThat(zone.locate(MIDDLE).metres()).isLessThan(10);
        assertThat(yard.locate(MIDDLE).metres()).isLessThan(10);
        assertThat(on(yard, DayOfWeek.MONDAY)).contains(window("06:00", "11:00"));
        assertThat(path.locate(MIDDLE).metres()).isGreaterThan(10);
    }

    @Test
    void whatIsNotUnderstoodIsIgnoredAndListed() {
        RoadNetwork zone =
                street(
                        "highway=pedestrian",
                        "hgv:conditional=no @ (length>12)",
                        "access:conditional=delivery @ (Mar-Oct Mo-Sa 06:00-10:00); yes @"
                                + " (05:00-07:00)");
        assertThat(on(zone, DayOfWeek.MONDAY)).contains(window("05:00", "07:00"));
        assertThat(zone.unreadHours())
                .singleElement()
                .asString()
                .contains(
                        "Mitte", "hgv:conditional=no @ (length>12)", "(Mar-Oct Mo-Sa 06:00-10:00)")
                .doesNotContain("05:00");
    }

    @Test
    void aBanByWeightIsNoMatterOfHours() {
        RoadNetwork weak = street("highway=residential", "hgv:conditional=no @ (weight>7.5)");
        assertThat(weak.unreadHours()).isEmpty();
        assertThat(weak.locate(MIDDLE).metres()).isGreaterThan(10);
    }

    @Test
    void aStreetBesideTheZoneKeepsItsHoursToItself() {
        RoadNetwork zone = street("highway=pedestrian", "access:conditional=no @ (11:00-18:00)");
        assertThat(zone.hoursAt(Sketch.at(50, 5))).isEmpty();
    }

    @Test
    void theHoursAreKeptWithTheNetwork() {
        Path osm =
                TruckRulesTest.street("highway=pedestrian", "hgv:conditional=yes @ (06:00-11:00)")
                        .file(folder);
        RoadNetwork.open(osm, folder.resolve("kept"), TruckProfile.REAR_LOADER, Curbs.NONE);
        RoadNetwork again =
                RoadNetwork.open(osm, folder.resolve("kept"), TruckProfile.REAR_LOADER, Curbs.NONE);
        assertThat(on(again, DayOfWeek.MONDAY)).contains(window("06:00", "11:00"));
    }

    private RoadNetwork street(String... tags) {
        return TruckRulesTest.street(tags).network(folder);
    }

    private static Optional<TimeWindow> on(RoadNetwork network, DayOfWeek day) {
        return network.hoursAt(MIDDLE).orElse(WeekHours.ALWAYS).within(TimeWindow.ANY_TIME, day);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(LocalTime.parse(from), LocalTime.parse(to));
    }
}
