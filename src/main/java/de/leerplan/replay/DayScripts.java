package de.leerplan.replay;

import de.leerplan.model.GeoPoint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The three sample days.
final class DayScripts {
    private static final GeoPoint WILHELMSPLATZ = new GeoPoint(50.10378, 8.76647);
    private static final GeoPoint BUESINGPARK = new GeoPoint(50.1073, 8.7603);
    private static final GeoPoint RIVER_BANK = new GeoPoint(50.1090, 8.7640);

    private DayScripts() {}

    static List<DayScript> all() {
        return List.of(marketDay(), festival(), trouble());
    }

    private static DayScript marketDay() {
        return new DayScript(
                "2026-07-14-markttag",
                LocalDate.of(2026, 7, 14),
                20260714,
                LocalTime.of(18, 0),
                texts(
                        "Dienstag mit Markt",
                        "Ein gewöhnlicher Dienstag im Juli, Wochenmarkt auf dem Wilhelmsplatz von"
                                + " 8 bis 14 Uhr.",
                        "Tuesday with market",
                        "An ordinary Tuesday in July with the market on Wilhelmsplatz from 8 to"
                                + " 14."),
                16,
                27,
                1,
                List.of(
                        new Crowd(
                                WILHELMSPLATZ, 160, LocalTime.of(9, 0), LocalTime.of(14, 0), 1.5)),
                false);
    }

    private static DayScript festival() {
        return new DayScript(
                "2026-08-15-lichterfest",
                LocalDate.of(2026, 8, 15),
                20260815,
                LocalTime.of(20, 0),
                texts(
                        "Samstag mit Lichterfest",
                        "Ein warmer Samstag im August: Lichterfest im Büsingpark, volle Mainufer,"
                                + " Markt am Vormittag.",
                        "Saturday with the Lichterfest",
                        "A warm Saturday in August: Lichterfest in Büsingpark, crowds along the"
                                + " Main, market in the morning."),
                19,
                31,
                1.1,
                List.of(
                        new Crowd(BUESINGPARK, 420, LocalTime.of(10, 0), LocalTime.of(20, 0), 5),
                        new Crowd(RIVER_BANK, 900, LocalTime.of(11, 0), LocalTime.of(20, 0), 2),
                        new Crowd(
                                WILHELMSPLATZ, 160, LocalTime.of(8, 0), LocalTime.of(14, 0), 1.4)),
                false);
    }

    private static DayScript trouble() {
        return new DayScript(
                "2026-11-17-stoerungen",
                LocalDate.of(2026, 11, 17),
                20261117,
                LocalTime.of(18, 0),
                texts(
                        "Tag der Störungen",
                        "Ein Fahrzeug fällt aus, die Bieberer Straße wird gesperrt, Sensoren"
                                + " hängen oder springen, ein Behälter brennt, in zwei Stadtteilen"
                                + " fällt der Funk aus.",
                        "A day of trouble",
                        "A truck breaks down, Bieberer Straße is closed, sensors stick or jump, a"
                                + " bin burns, and the radio fails in two districts."),
                4,
                9,
                1,
                List.of(),
                true);
    }

    private static Map<String, String> texts(
            String titleDe, String aboutDe, String titleEn, String aboutEn) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("title.de", titleDe);
        out.put("title.en", titleEn);
        out.put("description.de", aboutDe);
        out.put("description.en", aboutEn);
        return out;
    }
}
