package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/// One report in each format, hand-made after its specification.
class ClosureImportTest {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static final String WZDX =
            """
            {"type": "FeatureCollection", "features": [
             {"id": "OF-1", "type": "Feature",
              "properties": {
               "core_details": {"event_type": "work-zone", "road_names": ["Bieberer Straße"],
                                "description": "Rohrbruch"},
               "start_date": "2026-07-14T05:00:00Z", "end_date": "2026-07-14T15:00:00Z",
               "vehicle_impact": "all-lanes-closed"},
              "geometry": {"type": "LineString",
                           "coordinates": [[8.77, 50.10], [8.772, 50.099]]}},
             {"id": "OF-2", "type": "Feature",
              "properties": {"vehicle_impact": "some-lanes-closed"},
              "geometry": {"type": "LineString", "coordinates": [[8.7, 50.1], [8.71, 50.1]]}},
             {"id": "OF-3", "type": "Feature",
              "properties": {"vehicle_impact": "some-lanes-closed",
               "start_date": "2026-07-14T05:00:00Z",
               "restrictions": [{"type": "reduced-width", "value": 8, "unit": "feet"}]},
              "geometry": {"type": "MultiPoint", "coordinates": [[8.7, 50.1], [8.71, 50.1]]}},
             {"id": "OF-4", "properties": {"start_date": "soon"},
              "geometry": {"type": "Point", "coordinates": [8.7, 50.1]}}]}
            """;

    static final String DATEX =
            """
            <d2LogicalModel xmlns="http://datex2.eu/schema/2/2_0" modelBaseVersion="2"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
             <payloadPublication><situation id="S1">
              <situationRecord id="R1" version="3" xsi:type="RoadOrCarriagewayOrLaneManagement">
               <validity><validityStatus>definedByValidityTimeSpec</validityStatus>
                <validityTimeSpecification>
                 <overallStartTime>2026-07-14T07:00:00+02:00</overallStartTime>
                 <overallEndTime>2026-07-15T17:00:00+02:00</overallEndTime>
                </validityTimeSpecification></validity>
               <groupOfLocations><linearExtension><gmlLineString srsName="EPSG:4326">
                <posList>50.10 8.77 50.099 8.772</posList></gmlLineString></linearExtension>
                <roadName><values><value lang="de">Waldstraße</value></values></roadName>
               </groupOfLocations>
               <roadOrCarriagewayOrLaneManagementType>roadClosed\
            </roadOrCarriagewayOrLaneManagementType>
              </situationRecord>
              <situationRecord id="R2"><validity><validityStatus>suspended</validityStatus>
               </validity><roadOrCarriagewayOrLaneManagementType>roadClosed\
            </roadOrCarriagewayOrLaneManagementType></situationRecord>
              <situationRecord id="R3"><pointCoordinates><latitude>50.1</latitude>
               <longitude>8.7</longitude></pointCoordinates>
               <roadOrCarriagewayOrLaneManagementType>laneClosures\
            </roadOrCarriagewayOrLaneManagementType></situationRecord>
             </situation></payloadPublication></d2LogicalModel>
            """;

    static final String CIFS =
            """
            <incidents>
             <incident id="I1"><type>ROAD_CLOSED</type><street>Kaiserstraße</street>
              <description>Kran</description><polyline>50.10 8.77 50.099 8.772</polyline>
              <starttime>2026-07-14T09:00:00+02:00</starttime>
              <endtime>2026-07-14T10:30:00+02:00</endtime></incident>
             <incident id="I2"><type>HAZARD</type><polyline>50.1 8.7</polyline></incident>
            </incidents>
            """;

    private static final String AUTOBAHN =
            """
            {"closure": [{"identifier": "UlVDTE9T", "title": "A661 | Kaiserlei",
              "coordinate": {"lat": "50.107", "long": "8.738"}, "isBlocked": "false",
              "display_type": "CLOSURE", "startTimestamp": "2026-07-14T20:00:00.000+02:00",
              "description": ["Beginn: 14.07.2026 um 20:00 Uhr",
                              "Ende: 15.07.2026 um 05:00 Uhr", "", "Vollsperrung"]}],
             "roadworks": [{"identifier": "X", "display_type": "ROADWORKS",
                            "coordinate": {"lat": "50.1", "long": "8.7"}, "isBlocked": "false"}]}
            """;

    static final Instant AT = Instant.parse("2026-07-14T06:00:00Z");

    @TempDir Path folder;

    @Test
    void wzdxTellsClosuresAndTruckLimits() {
        ClosureNews news = read(WZDX);
        assertThat(news.closures()).extracting(Closure::id).containsExactly("OF-1", "OF-2", "OF-3");
        Closure first = news.closures().getFirst();
        assertThat(first.name()).isEqualTo("Bieberer Straße, Rohrbruch");
        assertThat(first.line()).startsWith(new GeoPoint(50.10, 8.77)).hasSize(2);
        assertThat(first.holdsAt(Instant.parse("2026-07-14T05:00:00Z"))).isTrue();
        assertThat(first.holdsAt(Instant.parse("2026-07-14T15:00:00Z"))).isFalse();
        assertThat(news.ignored())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("OF-4: ").contains("soon"));
        assertThat(news.closures())
                .extracting(Closure::passage)
                .containsExactly(
                        Passage.NOBODY,
                        Passage.EVERYBODY,
                        new Passage(243, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void aDirectionIsTakenOverWhereTheReportNamesOne() {
        String north =
                WZDX.replace("\"event_type\"", "\"direction\": \"northbound\", \"event_type\"");
        assertThat(read(north).closures().getFirst().direction()).isEqualTo(Direction.ALONG);
        assertThat(read(WZDX).closures().getFirst().direction()).isEqualTo(Direction.BOTH);
        String one = CIFS.replace("<type>ROAD", "<direction>ONE_DIRECTION</direction><type>ROAD");
        assertThat(read(one).closures().getFirst().direction()).isEqualTo(Direction.ALONG);
    }

    @Test
    void datexLimitsLetSmallerVehiclesThrough() {
        String limited =
                DATEX.replaceFirst(
                        "roadClosed",
                        "roadClosed</roadOrCarriagewayOrLaneManagementType>"
                                + "<forVehiclesWithCharacteristicsOf><grossWeightCharacteristic>"
                                + "<comparisonOperator>greaterThan</comparisonOperator>"
                                + "<grossVehicleWeight>7.5</grossVehicleWeight>"
                                + "</grossWeightCharacteristic></forVehiclesWithCharacteristicsOf>"
                                + "<roadOrCarriagewayOrLaneManagementType>roadClosed");
        assertThat(read(limited).closures().getFirst().passage().grossKg()).isEqualTo(7_500);
    }

    @Test
    void datexTellsAbnormalTrafficThatFades() {
        String jam =
                DATEX.replaceFirst(
                        "<roadOrCarriagewayOrLaneManagementType>roadClosed\\s*</roadOrCarriagewayOrLaneManagementType>",
                        "<abnormalTrafficType>slowTraffic</abnormalTrafficType>");
        TrafficStretch slow = read(jam).traffic().getFirst();
        assertThat(slow.slowdown().factor()).isEqualTo(2.0);
        assertThat(slow.goneAt()).isEqualTo(Instant.parse("2026-07-15T15:00:00Z"));
        assertThat(read(jam).closures()).extracting(Closure::id).doesNotContain("R1");
    }

    @Test
    void aClosureWithoutTimesHoldsNowAndSaysTheSameWhenReadAgain() {
        String endless = DATEX.replaceAll("<overall[^>]*>[^<]*</overall[^>]*>", "");
        Closure closure = read(endless).closures().getFirst();
        assertThat(closure.holdsAt(AT)).isTrue();
        assertThat(ClosureImport.read(endless, "report", AT.plusSeconds(60), ZONE).closures())
                .contains(closure);
    }

    @Test
    void datexTellsClosuresByLocalNames() {
        ClosureNews news = read(DATEX);
        Closure closed = news.closures().getFirst();
        assertThat(closed.id()).isEqualTo("R1");
        assertThat(closed.name()).isEqualTo("Waldstraße");
        assertThat(closed.line()).containsExactly(new GeoPoint(50.1, 8.77), place());
        assertThat(closed.from()).isEqualTo(Instant.parse("2026-07-14T05:00:00Z"));
        assertThat(news.ignored()).containsExactly("R2: suspended");
    }

    @Test
    void cifsTellsClosuresAsXmlAndAsJson() {
        String json =
                """
                {"incidents": [{"id": "I1", "type": "ROAD_CLOSED", "street": "Kaiserstraße",
                 "description": "Kran", "polyline": "50.10 8.77 50.099 8.772",
                 "starttime": "2026-07-14T09:00:00+02:00",
                 "endtime": "2026-07-14T10:30:00+02:00"}]}
                """;
        assertThat(read(CIFS).closures()).isEqualTo(read(json).closures());
        assertThat(read(CIFS).ignored()).containsExactly("I2: no road works (HAZARD)");
        assertThat(read(json).closures().getFirst().name()).isEqualTo("Kaiserstraße, Kran");
    }

    @Test
    void theAutobahnTellsItsEndInWords() {
        ClosureNews news = read(AUTOBAHN);
        Closure closed = news.closures().getFirst();
        assertThat(closed.from()).isEqualTo(Instant.parse("2026-07-14T18:00:00Z"));
        assertThat(closed.until()).isEqualTo(Instant.parse("2026-07-15T03:00:00Z"));
        assertThat(closed.line()).contains(new GeoPoint(50.107, 8.738));
        assertThat(news.closures().getLast().passage()).isEqualTo(Passage.EVERYBODY);
        String numbers =
                AUTOBAHN.replace("\"50.107\"", "50.107")
                        .replace("\"8.738\"", "8.738")
                        .replace("15.07.2026", "15.07.26");
        assertThat(read(numbers).closures()).contains(closed);
        assertThat(
                        read(AUTOBAHN.replaceAll("CLOSURE\"", "ROADWORKS\"")
                                        .replaceFirst("false", "true"))
                                .closures())
                .first()
                .satisfies(blocked -> assertThat(blocked.passage()).isEqualTo(Passage.NOBODY));
        assertThat(read(AUTOBAHN.replace("\"ROADWORKS\"", "\"WEIGHT_LIMIT_35\"")).closures())
                .last()
                .satisfies(limit -> assertThat(limit.passage().grossKg()).isEqualTo(3_500));
    }

    @Test
    void aPointClosesTheStreetItLiesOn() {
        String point =
                WZDX.replaceAll("\\[\\[8.77, 50.10\\], \\[8.772, 50.099\\]\\]", "[%s, %s]")
                        .formatted(Sketch.at(150, 3).lon(), Sketch.at(150, 3).lat());
        RoadNetwork network = Sketch.grid(4, 4).network(folder);
        RoadNetwork closed = network.closing(read(point).closures().subList(0, 1));
        assertThat(closed.path(Sketch.at(50, 0), Sketch.at(250, 0)).metres()).isGreaterThan(300);
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        refuses("{\"a\": 1}", "no known report");
        refuses("{\"features\": [", "broken");
        refuses("<osm/>", "no known report");
        refuses("<incidents><incident>", "line 1");
        refuses("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///'>]><incidents/>", "DOCTYPE");
        refuses("", "no known report");
        Path file = Files.write(folder.resolve("latin.xml"), new byte[] {'<', (byte) 0xe4, '>'});
        assertThatThrownBy(() -> ClosureImport.read(file, AT, ZONE))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("UTF-8");
    }

    static GeoPoint place() {
        return new GeoPoint(50.099, 8.772);
    }

    static ClosureNews read(String report) {
        return ClosureImport.read(report, "report", AT, ZONE);
    }

    private static void refuses(String report, String reason) {
        assertThatThrownBy(() -> read(report))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }
}
