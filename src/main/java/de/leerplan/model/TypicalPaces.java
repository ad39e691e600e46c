package de.leerplan.model;

import java.util.List;

/// The hours of a German city of 100,000 to 150,000 people: an estimate in the shape of the usual
/// congestion curves, rush hours around eight and five, nights and Sundays free. A city that knows
/// its own gives it as a table.
final class TypicalPaces {
    private TypicalPaces() {}

    static DayPaces of() {
        return new DayPaces(
                hours(
                        ".85 .85 .85 .85 .85 .9 1 1.2 1.2 1.05 1 1"
                                + " 1.05 1.05 1.05 1.1 1.25 1.25 1.1 1 .95 .9 .9 .85"),
                hours(
                        ".85 .85 .85 .85 .85 .85 .85 .9 .95 1 1.1 1.1"
                                + " 1.1 1.1 1.05 1 1 1 .95 .95 .9 .9 .85 .85"),
                hours(
                        ".85 .85 .85 .85 .85 .85 .85 .85 .85 .85 .9 .9"
                                + " .9 .9 .9 .95 .95 .95 .95 .9 .9 .85 .85 .85"));
    }

    private static List<Double> hours(String factors) {
        return List.of(factors.split(" ")).stream().map(Double::valueOf).toList();
    }
}
