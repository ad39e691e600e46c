package de.leerplan.replay;

import de.leerplan.replay.city.Spot;

import java.util.List;

/// What may be said of a container: `%1$d` stands for a key, `%2$d` for a gate's code.
enum RemarkKind {
    YARD(
            0.35,
            "Schlüssel beim Hausmeister, Erdgeschoss links",
            "Hoftor, Code %2$d",
            "Müllraum im Durchgang, Schlüssel Nr. %1$d",
            "Auf der Straße halten, Einfahrt zu eng zum Wenden"),
    CRANE(
            0.2,
            "In der Ladezone halten, nicht auf dem Radweg",
            "Poller umlegen, Schlüssel Nr. %1$d",
            "Vorsicht beim Heben: Äste über dem Behälter",
            "Neben der Schule: nicht zu Schulbeginn"),
    PRESS(0.3, "Klappe hinten, Dreikant", "Klappe hinten, Schlüssel Nr. %1$d"),
    PARK(
            0.3,
            "Schranke am Eingang, Schlüssel Nr. %1$d",
            "Am Eingang halten, etwa 40 m zu Fuß",
            "Nur Schritt fahren, weicher Rand"),
    ZONE(0.25, "Poller an der Einfahrt, Schlüssel Nr. %1$d", "Lieferzone gegenüber nutzen"),
    RIVER(0.2, "Über die Rampe anfahren, bei Hochwasser gesperrt", "Am Kopf des Weges halten"),
    STREET(0.03, "Auf der anderen Seite halten, Einfahrt der Feuerwehr", "Steht hinter der Hecke");

    final double share;
    final List<String> words;

    RemarkKind(double share, String... words) {
        this.share = share;
        this.words = List.of(words);
    }

    static RemarkKind of(Spot spot) {
        return switch (spot.kind()) {
            case WHEELIE_240, WHEELIE_1100 -> YARD;
            case UNDERGROUND, GLASS_IGLOO -> CRANE;
            case SOLAR_PRESS -> PRESS;
            case LITTER_BIN ->
                    switch (spot.surroundings()) {
                        case PARK -> PARK;
                        case PEDESTRIAN -> ZONE;
                        case RIVER -> RIVER;
                        case MARKET, SQUARE, STOP, STADIUM, STREET -> STREET;
                    };
        };
    }
}
