package de.leerplan.model;

import java.time.Duration;
import java.time.Instant;

/// Something to be fetched at a place by a time, because a citizen asked for it.
///
/// @param address where it lies, as crews say it: `Bieberer Straße 12, im Hof`
/// @param litres of waste lying loose, not negative
/// @param service time a crew needs there, standing
/// @param window when a crew may start
/// @param accessWidthCm widest truck that gets there, centimetres; 0 where any does
/// @param taken when the order was given
/// @param due when the crew has to have started at the latest; after `taken`
/// @param note what crew and dispatcher should know; no names, no numbers of persons
public record ServiceOrder(
        OrderId id,
        OrderKind kind,
        String address,
        GeoPoint place,
        Fraction fraction,
        double litres,
        Duration service,
        TimeWindow window,
        int accessWidthCm,
        Instant taken,
        Instant due,
        String note) {
    private static final int NOTE = 500;

    public ServiceOrder {
        if (!(litres >= 0) || service.isNegative() || accessWidthCm < 0) {
            throw new IllegalArgumentException(
                    "%s: litres, service time and access width are not negative".formatted(id));
        }
        if (!due.isAfter(taken)) {
            throw new IllegalArgumentException(
                    "%s: due %s, but taken %s".formatted(id, due, taken));
        }
        if (address.isBlank() || address.length() > NOTE || note.length() > NOTE) {
            throw new IllegalArgumentException(
                    "%s: an address has 1 to 500 characters, a note up to 500".formatted(id));
        }
    }

    /// An order that any truck may fulfil at any time until its kind's promise ends.
    public static ServiceOrder promised(
            OrderId id,
            OrderKind kind,
            String address,
            GeoPoint place,
            double litres,
            Duration service,
            Instant taken,
            String note) {
        return new ServiceOrder(
                id,
                kind,
                address,
                place,
                Fraction.RESIDUAL,
                litres,
                service,
                TimeWindow.ANY_TIME,
                0,
                taken,
                taken.plus(kind.promise()),
                note);
    }

    /// What fetching it puts into a truck.
    public Load load() {
        return fraction.load(litres);
    }
}
