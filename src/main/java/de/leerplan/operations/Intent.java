package de.leerplan.operations;

import de.leerplan.model.Tour;

/// Something the state wants done outside. Doing it twice does no harm.
public sealed interface Intent {
    record ProposePlan(PlanRequest request) implements Intent {}

    /// Told to a truck by its tour's version; trucks ignore what they already have.
    record PushTour(Tour tour) implements Intent {}
}
