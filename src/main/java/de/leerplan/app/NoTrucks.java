package de.leerplan.app;

import de.leerplan.model.Tour;
import de.leerplan.operations.TruckLink;

/// The link before there is one: tours stay in the state, which pushes them when trucks come.
final class NoTrucks implements TruckLink {
    @Override
    public void push(Tour tour) {}

    @Override
    public void close() {}
}
