package de.leerplan.reports.tour;

import de.leerplan.model.GeoPoint;

import java.util.List;

/// A tour as GPX 1.1: the stops in order as a route, the course driven as a track.
final class Gpx {
    private static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";

    private final SheetWords words;
    private final XmlPen xml = new XmlPen();

    private Gpx(SheetWords words) {
        this.words = words;
    }

    static String of(TourSheet sheet, SheetWords words) {
        return new Gpx(words).write(sheet);
    }

    private String write(TourSheet sheet) {
        xml.open("gpx", "xmlns", NAMESPACE, "version", "1.1", "creator", "Leerplan");
        String name = words.text("fileTitle", sheet.truck().id(), words.date(sheet));
        xml.open("metadata").leaf("name", name).leaf("time", sheet.written().toString()).close();
        xml.open("rte").leaf("name", name);
        sheet.stops().forEach(this::stop);
        xml.close();
        xml.open("trk").leaf("name", name);
        sheet.stops().stream()
                .map(SheetStop::path)
                .filter(path -> path.size() > 1)
                .forEach(this::segment);
        return xml.close().close().text();
    }

    private void stop(SheetStop stop) {
        point("rtept", stop.stop().place())
                .leaf("time", stop.stop().times().start().toString())
                .leaf("name", stop.number() + " " + words.title(stop))
                .leaf("desc", words.instructed(stop));
        xml.open("link", "href", NavigationLinks.web(stop.stop().place())).close();
        xml.leaf("type", Kind.of(stop.stop()).name()).close();
    }

    private void segment(List<GeoPoint> path) {
        xml.open("trkseg");
        path.forEach(place -> point("trkpt", place).close());
        xml.close();
    }

    private XmlPen point(String element, GeoPoint place) {
        return xml.open(
                element, "lat", XmlPen.degrees(place.lat()), "lon", XmlPen.degrees(place.lon()));
    }
}
