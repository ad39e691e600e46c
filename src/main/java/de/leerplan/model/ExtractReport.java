package de.leerplan.model;

import java.util.List;

/// What there was in an extract of OpenStreetMap, and what was left aside.
///
/// @param file its name
/// @param read elements of the file
/// @param streets stretches between two junctions that trucks may drive
/// @param closedToTrucks stretches they may not
/// @param turnBans relations that forbid or demand turns
/// @param drawn what the map shows
/// @param ignored what is neither driven nor drawn
/// @param strays containers and sites that lie far from every street
/// @param hours what the hours of its streets mean for the containers
/// @param seconds from the first byte until it was in force
public record ExtractReport(
        String file,
        Elements read,
        int streets,
        int closedToTrucks,
        int turnBans,
        Drawn drawn,
        Elements ignored,
        int incomplete,
        GeoPoint southWest,
        GeoPoint northEast,
        List<Stray> strays,
        HoursReport hours,
        double seconds) {
    /// Counts of the three kinds of elements.
    public record Elements(long nodes, long ways, long relations) {}

    /// @param features streets, areas and labels, buildings among them
    public record Drawn(int features, int buildings, int labels, int addresses) {}

    public ExtractReport {
        strays = List.copyOf(strays);
    }

    public ExtractReport with(HoursReport found) {
        return new ExtractReport(
                file,
                read,
                streets,
                closedToTrucks,
                turnBans,
                drawn,
                ignored,
                incomplete,
                southWest,
                northEast,
                strays,
                found,
                seconds);
    }
}
