package de.leerplan.model;

import java.util.Optional;

/// How far an electric truck gets, and how fast it charges.
///
/// @param kWh what a full battery gives
/// @param kWhPerKm used by driving
/// @param kWhPerLift used at each stop, by the lift and the press
/// @param kW most it takes up when charging
/// @param reservePercent of the battery that is never planned with, 0..90
public record ElectricRange(
        double kWh, double kWhPerKm, double kWhPerLift, double kW, int reservePercent) {
    /// Figures NV of a 26 t electric rear loader: 280 kWh, 190 kWh per 100 km, 50 kW; the lift is
    /// in the way's figure.
    public static final ElectricRange USUAL = new ElectricRange(280, 1.9, 0, 50, 10);

    /// What is usual of an electric truck; empty of any other.
    public static Optional<ElectricRange> usual(Drive drive) {
        return switch (drive) {
            case ELECTRIC -> Optional.of(USUAL);
            case DIESEL -> Optional.empty();
        };
    }

    public ElectricRange {
        if (!(kWh > 0 && kWh <= 1_000 && kWhPerKm > 0 && kWhPerKm < 20 && kWhPerLift >= 0)
                || !(kWhPerLift < 20 && kW > 0 && kW <= 2_000)
                || reservePercent < 0
                || reservePercent > 90) {
            throw new IllegalArgumentException(
                    "A battery has up to 1,000 kWh, is used and charged, and keeps 0 to 90"
                            + " percent");
        }
    }
}
