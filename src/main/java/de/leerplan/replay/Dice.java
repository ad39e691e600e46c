package de.leerplan.replay;

import java.util.SplittableRandom;

/// Seeded chance that is the same on every machine and Java version.
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// Evenly from 0 (included) to 1 (excluded).
    double share() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// Evenly from `from` (included) to `to` (excluded).
    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    int whole(int bound) {
        return random.nextInt(bound);
    }

    /// Nearly normal with mean 0 and standard deviation 1: the sum of twelve even numbers.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
