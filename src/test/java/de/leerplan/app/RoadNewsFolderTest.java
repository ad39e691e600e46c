package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Saying;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.operations.Observation.StreetOpened;
import de.leerplan.operations.Observation.TrafficReported;
import de.leerplan.roads.ClosureImport;
import de.leerplan.roads.ClosureNews;
import de.leerplan.wording.Wording;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class RoadNewsFolderTest {
    private static final Wording GERMAN = new Wording("de");
    private static final Instant SIX = Instant.parse("2026-07-14T06:00:00Z");
    private static final Instant EIGHT = Instant.parse("2026-07-14T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-07-14T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-07-15T10:00:00Z");

    private final List<Fact> facts = new ArrayList<>();
    private int versions;

    @TempDir Path folder;
    private RoadNewsFolder closures;

    @BeforeEach
    void watchTheFolder() {
        closures = watching(false);
    }

    @Test
    void aClosureIsToldBeforeItBeginsAndOnlyOnce() throws IOException {
        report("works.json", feature("A"));
        closures.look(SIX);
        closures.look(EIGHT);
        closures.look(TEN);
        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        StreetClosed.class,
                        closed -> assertThat(closed.closure().id()).isEqualTo("A"));
        closures.look(TOMORROW);
        assertThat(facts).hasSize(1);
    }

    @Test
    void aClosureTakenBackOpensTheStreet() throws IOException {
        report("works.json", feature("A") + "," + feature("B"));
        closures.look(EIGHT);
        report("works.json", feature("B"));
        closures.look(TEN);
        assertThat(facts).hasSize(3).last().isEqualTo(new StreetOpened(TEN, "A"));
        Files.delete(folder.resolve("works.json"));
        closures.look(TEN);
        assertThat(facts).hasSize(4).last().isEqualTo(new StreetOpened(TEN, "B"));
    }

    @Test
    void aBrokenReportIsRefusedOnceAndOpensNothing() throws IOException {
        report("works.json", feature("A"));
        closures.look(EIGHT);
        write("works.json", "{\"features\": [");
        closures.look(TEN);
        closures.look(TEN);
        assertThat(facts)
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        MessageRefused.class,
                        refused ->
                                assertThat(refused.saying().flatMap(GERMAN::told))
                                        .contains(
                                                "kein gültiges JSON, Fehler in Zeile 1, Spalte"
                                                        + " 15"));
    }

    @Test
    void everyReportThatIsRefusedIsToldInGermanToo() throws IOException {
        write("a.xml", "<d2><broken");
        write("b.xml", "<!DOCTYPE x><x/>");
        write("c.xml", "<other/>");
        write("d.json", "{}");
        write("e.csv", "days,from,to,pace\nworkday,7,9");
        write("f.csv", "days,from,to,pace\nworkday,9,7,1");
        write("g.csv", "days,from,to,pace\nworkday,7,9,77");
        write("h.csv", "days,from,to,pace\nworkday,7,9,fast");
        Files.write(folder.resolve("i.json"), new byte[] {'{', (byte) 0xC3, '}'});
        closures.look(EIGHT);

        assertThat(facts)
                .hasSize(9)
                .allSatisfy(
                        fact -> {
                            MessageRefused refused = (MessageRefused) fact;
                            Saying why = refused.saying().orElseThrow();
                            assertThat(why.key()).startsWith("ReportFlaw.");
                            assertThat(GERMAN.told(why)).isPresent();
                            assertThat(Wording.ENGLISH.told(why)).contains(refused.reason());
                        });
    }

    @Test
    void whatTheDayAlreadyKnowsIsNotToldAgain() throws IOException {
        report("works.json", feature("A"));
        watching(true).look(EIGHT);
        assertThat(facts).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereSaysNothing() {
        new RoadNewsFolder(
                        folder.resolve("none"),
                        RoadNewsFolderTest::read,
                        _ -> false,
                        _ -> CompletableFuture.completedFuture(1L))
                .look(EIGHT);
        assertThat(facts).isEmpty();
    }

    @Test
    void trafficIsToldAndTakenBackWithItsReport() throws IOException {
        write("stau.xml", JAM);
        closures.look(EIGHT);
        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        TrafficReported.class,
                        told -> {
                            assertThat(told.source()).isEqualTo("stau.xml");
                            assertThat(told.stretches()).hasSize(1);
                        });
        Files.delete(folder.resolve("stau.xml"));
        closures.look(TEN);
        assertThat(facts)
                .hasSize(2)
                .last()
                .isEqualTo(new TrafficReported(TEN, "stau.xml", List.of()));
    }

    private static final String JAM =
            """
            <d2 xmlns="http://datex2.eu/schema/2/2_0"><situation><situationRecord id="T1">
             <situationRecordVersionTime>2026-07-14T07:55:00Z</situationRecordVersionTime>
             <posList/><gmlLineString><posList>50.10 8.77 50.099 8.772</posList></gmlLineString>
             <abnormalTrafficType>queuingTraffic</abnormalTrafficType>
            </situationRecord></situation></d2>
            """;

    private RoadNewsFolder watching(boolean known) {
        return new RoadNewsFolder(
                folder,
                RoadNewsFolderTest::read,
                _ -> known,
                fact -> {
                    facts.add(fact);
                    return CompletableFuture.completedFuture(1L);
                });
    }

    private void report(String name, String features) throws IOException {
        write(name, "{\"type\": \"FeatureCollection\", \"features\": [%s]}".formatted(features));
    }

    private void write(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(SIX.plusSeconds(versions++)));
    }

    private static String feature(String id) {
        return """
        {"id": "%s", "properties": {"vehicle_impact": "all-lanes-closed",
         "start_date": "2026-07-14T07:00:00Z", "end_date": "2026-07-14T17:00:00Z"},
         "geometry": {"type": "LineString", "coordinates": [[8.77, 50.1], [8.772, 50.1]]}}
        """
                .formatted(id);
    }

    private static ClosureNews read(String report, String source, Instant at) {
        return ClosureImport.read(report, source, at, ZoneOffset.UTC);
    }
}
