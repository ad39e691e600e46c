package de.leerplan.reports.tour;

import de.leerplan.model.GeoPoint;

import java.util.List;
import java.util.stream.Collectors;

/// A tour as KML 2.2 (OGC 07-147r2): one folder with the course, one with the stops in order.
final class Kml {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private final SheetWords words;
    private final XmlPen xml = new XmlPen();

    private Kml(SheetWords words) {
        this.words = words;
    }

    static String of(TourSheet sheet, SheetWords words) {
        return new Kml(words).write(sheet);
    }

    private String write(TourSheet sheet) {
        xml.open("kml", "xmlns", NAMESPACE).open("Document");
        xml.leaf("name", words.text("fileTitle", sheet.truck().id(), words.date(sheet)));
        xml.open("Folder").leaf("name", words.text("course"));
        sheet.stops().stream().filter(stop -> stop.path().size() > 1).forEach(this::course);
        xml.close();
        xml.open("Folder").leaf("name", words.text("stops"));
        sheet.stops().forEach(this::stop);
        return xml.close().close().close().text();
    }

    private void course(SheetStop stop) {
        xml.open("Placemark").leaf("name", words.text("courseTo", stop.number()));
        xml.open("LineString").leaf("tessellate", "1");
        xml.leaf("coordinates", coordinates(stop.path())).close().close();
    }

    private void stop(SheetStop stop) {
        GeoPoint place = stop.stop().place();
        xml.open("Placemark");
        xml.leaf("name", stop.number() + " " + words.title(stop));
        xml.leaf("description", words.instructed(stop) + " " + NavigationLinks.web(place));
        xml.open("TimeStamp").leaf("when", stop.stop().times().start().toString()).close();
        xml.open("Point").leaf("coordinates", coordinates(List.of(place))).close().close();
    }

    private static String coordinates(List<GeoPoint> line) {
        return line.stream()
                .map(place -> XmlPen.degrees(place.lon()) + "," + XmlPen.degrees(place.lat()))
                .collect(Collectors.joining(" "));
    }
}
