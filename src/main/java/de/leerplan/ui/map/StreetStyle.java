package de.leerplan.ui.map;

import static de.leerplan.model.MapClass.FOOTWAY;
import static de.leerplan.model.MapClass.MAIN_STREET;
import static de.leerplan.model.MapClass.MOTORWAY;
import static de.leerplan.model.MapClass.PEDESTRIAN_STREET;
import static de.leerplan.model.MapClass.RESIDENTIAL_STREET;
import static de.leerplan.model.MapClass.SECONDARY_STREET;
import static de.leerplan.model.MapClass.SERVICE_STREET;

import de.leerplan.model.MapClass;

import java.util.List;

/// From which zoom on a class of street is drawn and named, and how wide it is.
///
/// @param fromZoom drawn from here on, with a casing from `casedFrom`, with its name from
///     `namedFrom`
/// @param widthAt15 pixels at zoom 15; doubles every four thirds of a zoom step
record StreetStyle(
        MapClass kind, double fromZoom, double casedFrom, double namedFrom, double widthAt15) {
    /// From the least important, which lies lowest, to the most.
    static final List<StreetStyle> ALL =
            List.of(
                    new StreetStyle(FOOTWAY, 15.3, 99, 99, 1.1),
                    new StreetStyle(SERVICE_STREET, 14.4, 15.6, 16.6, 2.3),
                    new StreetStyle(PEDESTRIAN_STREET, 13.2, 14.6, 15.6, 3.8),
                    new StreetStyle(RESIDENTIAL_STREET, 12.2, 13.4, 15.4, 4.4),
                    new StreetStyle(SECONDARY_STREET, 11, 12.6, 14.6, 5.6),
                    new StreetStyle(MAIN_STREET, 9, 11.8, 13.9, 7),
                    new StreetStyle(MOTORWAY, 9, 11, 13.5, 8.5));

    private static final double GROWTH = 0.75;

    double width(double zoom) {
        return Math.max(0.9, widthAt15 * Math.pow(2, (zoom - 15) * GROWTH));
    }

    /// Pixels the casing adds on each side.
    static double casing(double zoom) {
        return zoom < 14 ? 0.7 : 1;
    }
}
