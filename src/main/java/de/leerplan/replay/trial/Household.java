package de.leerplan.replay.trial;

import de.leerplan.model.ContainerKind;

/// Who fills a container, and when: bags of some size that arrive by chance, more on some weekdays
/// and hours than on others. Invented.
///
/// @param perDay percentage points on a usual day
/// @param bag mean size of a bag, percentage points
/// @param weekday factor of each day of the week, Monday first
/// @param peak the busiest hour, and a second one, with the share of the second
/// @param outdoors how strongly warm weather draws people, 0..1
record Household(
        double perDay,
        double bag,
        double[] weekday,
        double peak,
        double second,
        double share,
        double outdoors) {
    static Household of(ContainerKind kind, Chance chance) {
        double[] week = new double[7];
        boolean weekend = chance.happens(0.4);
        for (int day = 0; day < 7; day++) {
            week[day] = (day >= 5 ? weekend ? 1.5 : 0.7 : 1) * chance.around1(30);
        }
        double usual =
                switch (kind) {
                    case LITTER_BIN -> 40;
                    case SOLAR_PRESS -> 24;
                    case WHEELIE_240 -> 18;
                    case WHEELIE_1100 -> 28;
                    case UNDERGROUND -> 24;
                    case GLASS_IGLOO -> 13;
                };
        double bag =
                switch (kind) {
                    case LITTER_BIN -> 1.6;
                    case SOLAR_PRESS -> 0.6;
                    case WHEELIE_240 -> 5;
                    case WHEELIE_1100 -> 2.5;
                    case UNDERGROUND -> 0.9;
                    case GLASS_IGLOO -> 0.5;
                };
        return new Household(
                usual * chance.around1(5),
                bag,
                week,
                chance.between(10, 19),
                chance.between(7, 21),
                chance.between(0, 0.6),
                kind == ContainerKind.LITTER_BIN ? chance.between(0, 0.8) : 0.05);
    }

    /// Bags expected in a part of a day.
    double bags(int weekdayFromMonday, double hour, double hours) {
        double shape =
                0.12
                        + 1.9 * (1 - share) * bump(hour - peak, 5)
                        + 1.9 * share * bump(hour - second, 9);
        return perDay / bag * weekday[weekdayFromMonday] * shape * hours / 24 / 0.82;
    }

    private static double bump(double hours, double narrow) {
        return StrictMath.exp(narrow * (StrictMath.cos(2 * StrictMath.PI * hours / 24) - 1))
                * StrictMath.sqrt(narrow)
                * 1.02;
    }
}
