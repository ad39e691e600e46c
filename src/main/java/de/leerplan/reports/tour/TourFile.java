package de.leerplan.reports.tour;

import de.leerplan.model.BaseMap;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The formats in which a tour leaves the console.
public enum TourFile {
    GPX,
    GEOJSON,
    KML,
    PDF;

    /// `2026-07-14_OF-SW-203.gpx`.
    public String name(TourSheet sheet) {
        return sheet.fileName() + "." + name().toLowerCase(Locale.ROOT);
    }

    /// The whole file.
    ///
    /// @param map what lies below the tour on paper
    /// @param locale German or English
    public byte[] write(TourSheet sheet, BaseMap map, Locale locale) {
        SheetWords words = new SheetWords(locale, sheet.city().zone());
        return switch (this) {
            case GPX -> utf8(Gpx.of(sheet, words));
            case GEOJSON -> utf8(GeoJson.of(sheet, words));
            case KML -> utf8(Kml.of(sheet, words));
            case PDF -> SheetPaper.of(sheet, map, words);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
