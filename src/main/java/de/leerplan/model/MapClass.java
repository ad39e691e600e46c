package de.leerplan.model;

/// What a feature of the base map is; decides how and at which zoom it is drawn.
public enum MapClass {
    WATER,
    GREEN,
    FOREST,
    RESIDENTIAL_AREA,
    INDUSTRIAL_AREA,
    BUILDING,
    RIVER_LINE,
    RAIL,
    MOTORWAY,
    MAIN_STREET,
    SECONDARY_STREET,
    RESIDENTIAL_STREET,
    SERVICE_STREET,
    PEDESTRIAN_STREET,
    FOOTWAY,
    DISTRICT_LABEL,
    PLACE_LABEL;

    public boolean isArea() {
        return compareTo(BUILDING) <= 0;
    }

    public boolean isLabel() {
        return compareTo(DISTRICT_LABEL) >= 0;
    }
}
