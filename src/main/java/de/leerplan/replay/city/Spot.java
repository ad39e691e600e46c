package de.leerplan.replay.city;

import de.leerplan.model.ContainerKind;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;

/// A place where a container stands in the drawn city.
///
/// @param name street and house number or a known place
/// @param surroundings what goes on around it
public record Spot(
        String name,
        Surroundings surroundings,
        ContainerKind kind,
        Fraction fraction,
        GeoPoint place,
        String district) {

    /// What goes on around a container, which decides how fast it fills and when it may be emptied.
    public enum Surroundings {
        /// The market on Wilhelmsplatz: Tuesday, Friday and Saturday.
        MARKET,
        SQUARE,
        /// The pedestrian zone, open to trucks until ten.
        PEDESTRIAN,
        PARK,
        /// The bank of the Main, busy on warm evenings.
        RIVER,
        STOP,
        STADIUM,
        STREET
    }
}
