package de.leerplan.replay;

import de.leerplan.model.GeoPoint;

import java.time.LocalTime;

/// Something that fills the litter bins around it faster than they are used to.
///
/// @param metres how far around it
/// @param factor how many times faster, at its centre
record Crowd(GeoPoint centre, double metres, LocalTime from, LocalTime to, double factor) {

    /// How many times faster a bin fills at this place and time; 1 where nothing is going on.
    double factor(GeoPoint place, LocalTime at) {
        double away = centre.metresTo(place) / metres;
        boolean now = !at.isBefore(from) && at.isBefore(to);
        return now && away < 1 ? 1 + (factor - 1) * (1 - away * away) : 1;
    }
}
