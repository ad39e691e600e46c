package de.leerplan.reports.tour;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.BaseMap;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Stop;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

class TourFileTest {
    private static final BaseMap MAP =
            new BaseMap(
                    List.of(
                            new MapFeature(
                                    MapClass.MAIN_STREET,
                                    "Hauptstraße",
                                    List.of(new GeoPoint(50.1, 8.7), new GeoPoint(50.1, 8.9)))),
                    new GeoPoint(50, 8.7),
                    new GeoPoint(50.2, 8.9),
                    "© OpenStreetMap contributors");

    @Test
    void aRouteHasEveryStopInTheOrderDriven() throws Exception {
        TourSheet sheet = SheetSample.tour(5);

        Document gpx = xml(TourFile.GPX, sheet);

        assertThat(texts(gpx, "rtept", "name"))
                .containsExactly(
                        "3 Hauptstraße 1",
                        "4 Hauptstraße 2",
                        "5 Hauptstraße 3",
                        "6 Hauptstraße 4",
                        "7 Hauptstraße 5",
                        "8 Zurück: Betriebshof");
        Element first = (Element) gpx.getElementsByTagName("rtept").item(0);
        assertThat(Double.parseDouble(first.getAttribute("lat")))
                .isEqualTo(sheet.stops().getFirst().stop().place().lat());
        assertThat(gpx.getElementsByTagName("trkseg").getLength()).isEqualTo(6);
    }

    @Test
    void namesThatLookLikeMarkupStayNames() throws Exception {
        TourSheet sheet = SheetSample.tourTo("<Hof> \"Müller & Söhne\"\u0007");

        assertThat(texts(xml(TourFile.GPX, sheet), "rtept", "name").getFirst())
                .isEqualTo("3 <Hof> \"Müller & Söhne\"");
        assertThat(texts(xml(TourFile.KML, sheet), "Placemark", "name"))
                .contains("3 <Hof> \"Müller & Söhne\"");
    }

    @Test
    void everyKmlPlacemarkHasAPlace() throws Exception {
        Document kml = xml(TourFile.KML, SheetSample.tour(5));

        assertThat(kml.getElementsByTagName("Point").getLength()).isEqualTo(6);
        assertThat(kml.getElementsByTagName("LineString").getLength()).isEqualTo(6);
    }

    @Test
    void geoJsonSaysLongitudeFirst() {
        TourSheet sheet = SheetSample.tour(5);

        JsonNode features =
                JsonMapper.shared().readTree(bytes(TourFile.GEOJSON, sheet)).at("/features");

        assertThat(features.at("/0/geometry/type").asString()).isEqualTo("LineString");
        GeoPoint place = sheet.stops().getFirst().stop().place();
        assertThat(features.at("/1/geometry/coordinates/0").asDouble()).isEqualTo(place.lon());
        assertThat(features.at("/1/geometry/coordinates/1").asDouble()).isEqualTo(place.lat());
        assertThat(features.at("/1/properties/navigate").asString())
                .isEqualTo("geo:50.100000,8.762800");
        assertThat(features.size()).isEqualTo(7);
    }

    @Test
    void aPaperSheetShowsEveryStopOnNumberedPages() throws IOException {
        TourSheet sheet = SheetSample.tour(80);

        String text = text(bytes(TourFile.PDF, sheet));

        for (SheetStop stop : sheet.stops()) {
            assertThat(text).contains(stop.name());
        }
        assertThat(text).contains("Seite 1 von 4", "Seite 4 von 4", "B\u00a0Straße gesperrt");
        assertThat(text.split("sofort die Leitstelle anrufen", -1))
                .as("paper tells nobody: every page says what to do")
                .hasSize(1 + 4);
        assertThat(text.split("T-1", -1)).as("every page names the truck").hasSize(1 + 4);
    }

    @Test
    void whatTheCrewShouldKnowStandsInEveryFile() throws Exception {
        String remark = "Schlüssel beim Hausmeister, dritter Hof rechts. ".repeat(6).strip();
        TourSheet sheet = SheetSample.remarked(30, remark);

        assertThat(text(bytes(TourFile.PDF, sheet)).replaceAll("\\s+", " ").split(remark, -1))
                .as("in full, however long")
                .hasSize(1 + 31);
        assertThat(texts(xml(TourFile.GPX, sheet), "rtept", "desc").getFirst()).contains(remark);
        Document kml = xml(TourFile.KML, sheet);
        assertThat(kml.getElementsByTagName("description").item(0).getTextContent())
                .contains(remark);
        assertThat(
                        JsonMapper.shared()
                                .readTree(bytes(TourFile.GEOJSON, sheet))
                                .at("/features/1/properties/instructions")
                                .asString())
                .isEqualTo(remark);
    }

    @Test
    void aSheetIsPrintedEvenWithSignsTheFaceLacks() throws IOException {
        assertThat(text(bytes(TourFile.PDF, SheetSample.tourTo("環状\nStraße"))))
                .contains("?? Straße");
    }

    @Test
    void withoutATourThereIsASheetThatSaysSo() throws IOException {
        TourSheet none = SheetSample.tour(0);

        assertThat(none.stops()).isEmpty();
        assertThat(text(bytes(TourFile.PDF, none))).contains("nichts geplant");
        for (TourFile format : TourFile.values()) {
            assertThat(bytes(format, none)).isNotEmpty();
        }
    }

    @Test
    void theMapKeepsWhatItShowsInsideItsFrame() {
        TourSheet sheet = SheetSample.tour(40);
        MapFrame frame = MapFrame.around(SheetMap.places(sheet), 36, 112, 500, 290);

        for (SheetStop stop : sheet.stops()) {
            if (stop.stop() instanceof Stop.Collect) {
                float[] at = frame.at(stop.stop().place());
                assertThat(at[0]).isBetween(36f, 536f);
                assertThat(at[1]).isBetween(112f, 402f);
            }
        }
    }

    private static byte[] bytes(TourFile format, TourSheet sheet) {
        return format.write(sheet, MAP, Locale.GERMAN);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Document xml(TourFile format, TourSheet sheet) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(format, sheet)));
    }

    private static List<String> texts(Document document, String element, String child) {
        List<String> texts = new ArrayList<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(
                    ((Element) found.item(i)).getElementsByTagName(child).item(0).getTextContent());
        }
        return texts;
    }
}
