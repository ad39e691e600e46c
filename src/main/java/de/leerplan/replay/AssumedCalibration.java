package de.leerplan.replay;

import de.leerplan.model.Calibration;
import de.leerplan.model.ContainerKind;

/// What is assumed of a container whose distances nobody gave, until its emptyings have taught
/// better. Deeper than containers of the kind are: what is assumed too deep looks fuller than it
/// is at first and is learned exactly, while what is assumed too flat would look like a fault.
final class AssumedCalibration {
    private AssumedCalibration() {}

    /// Estimates, from common containers of each kind.
    static Calibration of(ContainerKind kind) {
        return switch (kind) {
            case LITTER_BIN -> new Calibration(1_000, 150);
            case WHEELIE_240 -> new Calibration(1_150, 250);
            case WHEELIE_1100 -> new Calibration(1_450, 280);
            case UNDERGROUND -> new Calibration(3_200, 450);
            case GLASS_IGLOO -> new Calibration(2_000, 400);
            case SOLAR_PRESS -> new Calibration(1_200, 250);
        };
    }
}
