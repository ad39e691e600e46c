package de.leerplan.ui.map;

/// What can be shown or left away on the map.
public enum MapLayer {
    BINS,
    TOURS,
    TRUCKS,
    LABELS,
    CLOSURES,
    TRAFFIC,
    LEGEND,
    ORDERS
}
