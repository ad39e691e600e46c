package de.leerplan.planning.wcvrptw;

import java.util.List;

/// A benchmark problem. The depot is the first of `stops`.
///
/// @param capacity cubic yards a vehicle holds
/// @param dayLoad cubic yards a vehicle may collect in a day, `dayStops` likewise in stops
/// @param lunch seconds
/// @param mph speed, miles per hour
public record WasteInstance(
        String name,
        double capacity,
        double dayLoad,
        int dayStops,
        int lunch,
        double mph,
        List<WasteStop> stops) {
    private static final double FEET_PER_MILE = 5280;
    private static final double SECONDS_PER_HOUR = 3600;

    public WasteInstance {
        stops = List.copyOf(stops);
    }

    public WasteStop depot() {
        return stops.get(0);
    }

    /// Manhattan distance in feet.
    public double feet(WasteStop from, WasteStop to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    public double seconds(WasteStop from, WasteStop to) {
        return feet(from, to) / (mph * FEET_PER_MILE / SECONDS_PER_HOUR);
    }

    public static double miles(double feet) {
        return feet / FEET_PER_MILE;
    }
}
