package de.leerplan.roads;

import de.leerplan.model.Passage;

/// Single limits of a street as the passage they leave; rounded down, so that nobody gets stuck.
final class Limits {
    private static final int ANY = Integer.MAX_VALUE;

    private Limits() {}

    static Passage width(double centimetres) {
        return new Passage(whole(centimetres), ANY, ANY);
    }

    static Passage height(double centimetres) {
        return new Passage(ANY, whole(centimetres), ANY);
    }

    static Passage weight(double kilograms) {
        return new Passage(ANY, ANY, whole(kilograms));
    }

    private static int whole(double value) {
        return (int) Math.floor(Math.max(0, value) + 1e-6);
    }
}
