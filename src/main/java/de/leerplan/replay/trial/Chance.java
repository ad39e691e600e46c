package de.leerplan.replay.trial;

import java.util.SplittableRandom;

/// Seeded chance, the same on every machine.
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// A further source that this one determines.
    Chance fork() {
        return new Chance(random.nextLong());
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double normal() {
        double u = 1 - random.nextDouble();
        return StrictMath.sqrt(-2 * StrictMath.log(u))
                * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /// A positive number around 1; the larger `shape`, the closer (gamma distribution, Marsaglia
    /// and Tsang 2000).
    double around1(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = StrictMath.pow(1 + c * x, 3);
            double u = 1 - random.nextDouble();
            if (v > 0 && StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v / shape;
            }
        }
    }

    /// How often something happens that is expected so often (Knuth's method).
    int count(double expected) {
        double limit = StrictMath.exp(-expected);
        int count = -1;
        for (double product = 1; product > limit; count++) {
            product *= 1 - random.nextDouble();
        }
        return Math.max(0, count);
    }
}
