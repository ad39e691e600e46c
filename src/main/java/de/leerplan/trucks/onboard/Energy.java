package de.leerplan.trucks.onboard;

import de.leerplan.model.Drive;

import java.time.Duration;

/// What a simulated truck has left in its battery or tank. It drains by the metre and is
/// filled where the truck stands at its depot. Figures NV: a battery of 280 kWh at 190 kWh per
/// 100 km goes 147 km and takes 5.6 h at 50 kW; a tank of 240 l at 72 l per 100 km goes 333 km
/// and takes minutes.
///
/// @param share left, 0..1
record Energy(double share, double rangeMetres, double hoursToFull) {
    static Energy full(Drive drive) {
        return switch (drive) {
            case ELECTRIC -> new Energy(1, 147_000, 5.6);
            case DIESEL -> new Energy(1, 333_000, 0.1);
        };
    }

    Energy after(double metres) {
        return new Energy(Math.max(0, share - metres / rangeMetres), rangeMetres, hoursToFull);
    }

    Energy filled(Duration length) {
        double hours = length.toSeconds() / 3600.0;
        return new Energy(Math.min(1, share + hours / hoursToFull), rangeMetres, hoursToFull);
    }

    boolean isEmpty() {
        return share == 0;
    }

    int percent() {
        return (int) Math.round(share * 100);
    }
}
