package de.leerplan.replay.trial;

import de.leerplan.model.Calibration;

/// The measuring head of one sensor: how a level becomes a distance, with all that disturbs it.
/// Heaped waste, noise, the speed of sound in cold air, false echoes and rounding.
final class Probe {
    private static final double HIGHEST = 1.07;
    private static final double FALSE_ECHO = 0.004;

    private final Calibration calibration;
    private final double noise;
    private final double heaping;
    private final int rounding;
    private final double warmthError;
    private final Chance chance;
    private double heap;
    private double heapedAt;

    Probe(Calibration calibration, Chance chance) {
        this.calibration = calibration;
        this.noise = chance.between(0.006, 0.014) * range(calibration);
        this.heaping = chance.between(0.01, 0.03) * range(calibration);
        this.rounding = chance.happens(0.15) ? 10 : chance.happens(0.2) ? 5 : 1;
        this.warmthError = chance.happens(0.3) ? 0.0017 : 0.0002;
        this.chance = chance;
    }

    private static double range(Calibration calibration) {
        return calibration.emptyMm() - calibration.fullMm();
    }

    /// @param percent true level
    /// @return millimetres
    double distance(double percent, double celsius) {
        if (Math.abs(percent - heapedAt) > 3) {
            heap = heaping * chance.normal() * Math.min(1, 0.25 + percent / 60);
            heapedAt = percent;
        }
        double height = Math.min(percent / 100, HIGHEST) * range(calibration);
        double real = calibration.emptyMm() - height - heap;
        if (chance.happens(FALSE_ECHO)) {
            return chance.between(0.3, 1.02) * real;
        }
        return real * (1 + warmthError * (celsius - 18)) + noise * chance.normal();
    }

    double noise() {
        return noise;
    }

    /// As the sensor says it: rounded, and never nearer than it can see.
    int said(double millimetres) {
        long rounded = Math.round(millimetres / rounding) * rounding;
        return Math.clamp(rounded, Math.max(0, calibration.blindMm()), 9_000);
    }
}
