package de.leerplan.reports.tour;

import de.leerplan.model.MapClass;

import java.awt.Color;

/// How the ground of a printed map is drawn: pale, so that a grey printer keeps it apart from the
/// tour.
///
/// @param width of a line, in points
record GroundInk(Color colour, float width) {
    static final GroundInk NOTHING = new GroundInk(Color.WHITE, 0);

    /// Small streets are left out where the map shows more than so many metres across.
    private static final double SMALL_STREETS_WITHIN = 6000;

    private static final Color WATER = new Color(0xcfe0ea);
    private static final Color GREEN = new Color(0xe6ede0);
    private static final Color STREET = new Color(0xd5d8dc);
    private static final Color MAIN = new Color(0xb5bac1);

    /// @param metres across the whole map
    static GroundInk of(MapClass kind, double metres) {
        return switch (kind) {
            case WATER -> new GroundInk(WATER, 0);
            case GREEN, FOREST -> new GroundInk(GREEN, 0);
            case RIVER_LINE -> new GroundInk(WATER, 1.5f);
            case RAIL -> new GroundInk(STREET, 0.6f);
            case MOTORWAY, MAIN_STREET -> new GroundInk(MAIN, 1.8f);
            case SECONDARY_STREET -> new GroundInk(MAIN, 1.2f);
            case RESIDENTIAL_STREET, PEDESTRIAN_STREET ->
                    metres > 2 * SMALL_STREETS_WITHIN ? NOTHING : new GroundInk(STREET, 0.7f);
            case SERVICE_STREET ->
                    metres > SMALL_STREETS_WITHIN ? NOTHING : new GroundInk(STREET, 0.5f);
            case RESIDENTIAL_AREA,
                    INDUSTRIAL_AREA,
                    BUILDING,
                    FOOTWAY,
                    DISTRICT_LABEL,
                    PLACE_LABEL ->
                    NOTHING;
        };
    }
}
