package de.leerplan.roads;

import de.leerplan.model.Passage;

/// Single limits of a street as the passage they leave; rounded down, so that nobody gets stuck.
final class Limits {
    private Limits() {}

    static Passage width(double centimetres) {
        return Passage.upToWidth(whole(centimetres));
    }

    static Passage height(double centimetres) {
        return Passage.upToHeight(whole(centimetres));
    }

    static Passage weight(double kilograms) {
        return Passage.upToWeight(whole(kilograms));
    }

    private static int whole(double value) {
        return (int) Math.floor(Math.max(0, value) + 1e-6);
    }
}
