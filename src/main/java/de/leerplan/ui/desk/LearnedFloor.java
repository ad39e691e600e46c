package de.leerplan.ui.desk;

import de.leerplan.forecast.EmptyMark;
import de.leerplan.model.Calibration;
import de.leerplan.operations.ContainerState;
import de.leerplan.ui.Texts;

import java.util.Optional;

/// Where a container's floor lies by its emptyings, as that differs from what was given or assumed.
///
/// @param millimetres from the sensor
/// @param emptyings that taught it
record LearnedFloor(int millimetres, int emptyings) {
    /// Empty as long as nothing else was learned than is calibrated.
    static Optional<LearnedFloor> of(ContainerState container) {
        EmptyMark mark = container.sensor().emptyMark();
        if (!mark.learned()) {
            return Optional.empty();
        }
        Calibration given = container.container().calibration();
        double off = (mark.usual() - EmptyMark.REST) / 100 * (given.emptyMm() - given.fullMm());
        return Optional.of(new LearnedFloor((int) Math.round(given.emptyMm() - off), mark.seen()));
    }

    String text(Texts texts) {
        return texts.text("card.floorLearned", millimetres, emptyings);
    }
}
