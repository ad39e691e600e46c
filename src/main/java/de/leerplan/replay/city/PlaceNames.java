package de.leerplan.replay.city;

import de.leerplan.replay.city.Spot.Surroundings;

import java.util.List;

/// Says where around a known place a container stands, as crews say it.
final class PlaceNames {
    private static final List<String> SIDES =
            List.of("Ostseite", "Nordseite", "Westseite", "Südseite");

    private PlaceNames() {}

    static String of(String place, Surroundings surroundings, Vec centre, Vec container) {
        return place + ", " + detail(surroundings, centre, container);
    }

    private static String detail(Surroundings surroundings, Vec centre, Vec container) {
        Vec way = container.minus(centre);
        int quarter = Math.floorMod(Math.round((float) (way.angle() / (Math.PI / 2))), 4);
        return switch (surroundings) {
            case MARKET ->
                    switch (quarter) {
                        case 0 -> "Marktseite";
                        case 1 -> "Markthalle";
                        case 2 -> "Brunnen";
                        default -> "Bieberer Straße";
                    };
            case PARK -> "Eingang " + List.of("Ost", "Nord", "West", "Süd").get(quarter);
            case RIVER -> way.x() > 0 ? "flussauf" : "flussab";
            case STOP -> way.y() > 0 ? "Vorplatz" : "Haltestelle";
            case STADIUM -> "Tor " + (quarter + 1);
            case SQUARE, PEDESTRIAN, STREET -> SIDES.get(quarter);
        };
    }
}
