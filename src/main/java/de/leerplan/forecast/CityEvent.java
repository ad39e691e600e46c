package de.leerplan.forecast;

import de.leerplan.model.GeoPoint;

import java.time.Instant;

/// Something that draws people: a market, a match, the Lichterfest.
///
/// @param kind what is alike from one time to the next: effects are learned by kind
/// @param metres how far around `place` it is felt, positive
public record CityEvent(
        String kind, String name, Instant from, Instant to, GeoPoint place, double metres) {
    private static final int RINGS = 3;

    public CityEvent {
        if (kind.isBlank() || !to.isAfter(from) || !(metres > 0)) {
            throw new IllegalArgumentException(
                    "An event has a kind, ends after it begins and reaches somewhere: " + name);
        }
    }

    /// Which ring around it a place lies in, 0 the innermost; −1 if it is not felt there.
    int ring(GeoPoint where) {
        double away = place.metresTo(where) / metres;
        return away < 1 ? (int) (RINGS * away) : -1;
    }

    boolean at(Instant when) {
        return !when.isBefore(from) && when.isBefore(to);
    }
}
