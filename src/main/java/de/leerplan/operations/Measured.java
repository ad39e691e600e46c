package de.leerplan.operations;

import de.leerplan.model.Calibration;
import de.leerplan.model.FillLevel;

/// What a fill sensor measured, as it said it.
public sealed interface Measured {
    /// The fill this means in a container calibrated so.
    FillLevel fill(Calibration calibration);

    /// Distance from sensor to waste, millimetres, not negative.
    record Distance(int millimetres) implements Measured {
        public Distance {
            if (millimetres < 0) {
                throw new IllegalArgumentException("No distance: " + millimetres + " mm");
            }
        }

        @Override
        public FillLevel fill(Calibration calibration) {
            return calibration.fill(millimetres);
        }
    }

    /// A sensor that already reckons in fill levels.
    record Percent(FillLevel percent) implements Measured {
        @Override
        public FillLevel fill(Calibration calibration) {
            return percent;
        }
    }
}
