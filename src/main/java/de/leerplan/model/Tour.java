package de.leerplan.model;

import java.util.List;

/// What a truck still has to do today, in the order it drives.
///
/// The first `base` stops are promised to the crew and never changed without a person; the rest
/// is the horizon, which a newer version may replace (the semantics of VDA 5050 orders).
///
/// @param version counts up with every tour the truck is given on a day, from 1
/// @param firstNumber number of the first stop in the whole day's tour, from 1
public record Tour(TruckId truck, int version, int firstNumber, int base, List<Stop> stops) {
    public Tour {
        stops = List.copyOf(stops);
        if (version < 1 || firstNumber < 1 || base < 0 || base > stops.size()) {
            throw new IllegalArgumentException(
                    "%s: version %d, first number %d, base %d of %d stops"
                            .formatted(truck, version, firstNumber, base, stops.size()));
        }
    }

    /// Kilometres still to drive, in metres.
    public int metres() {
        return stops.stream().mapToInt(stop -> stop.leg().metres()).sum();
    }

    /// How many orders it still fulfils.
    public int pickups() {
        return (int) stops.stream().filter(Stop.Pickup.class::isInstance).count();
    }

    /// How many containers it still empties.
    public int collections() {
        return (int) stops.stream().filter(Stop.Collect.class::isInstance).count();
    }

    public Tour withVersion(int newVersion) {
        return new Tour(truck, newVersion, firstNumber, base, stops);
    }

    /// The same tour with other stops still to do, the first `newBase` of them promised.
    public Tour with(int newBase, List<Stop> newStops) {
        return new Tour(truck, version, firstNumber, newBase, newStops);
    }
}
