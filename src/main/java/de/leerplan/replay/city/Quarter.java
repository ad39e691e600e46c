package de.leerplan.replay.city;

/// A district and how its side streets grow.
///
/// @param name the district's name
/// @param centre where its name stands; a place belongs to the district with the nearest centre
/// @param spacing typical metres between parallel streets
/// @param longest metres after which a side street ends
/// @param wander how far streets turn away from the grid, in degrees
/// @param missing share of links left out, 0 to 1
/// @param theme which list its street names come from
/// @param containers how many stand along its streets, beside those at known places
record Quarter(
        String name,
        Vec centre,
        double spacing,
        double longest,
        double wander,
        double missing,
        String theme,
        int containers) {}
