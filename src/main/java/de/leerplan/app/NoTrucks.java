package de.leerplan.app;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.CrewMessage;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.TruckLink;

import java.util.Set;

/// The link before there is one: tours stay in the state, which pushes them when trucks come.
final class NoTrucks implements TruckLink {
    @Override
    public void push(Tour tour, Set<ContainerId> burning) {}

    @Override
    public void tell(TruckId truck, CrewMessage message) {}

    @Override
    public void confirm(TruckId truck, String message) {}

    @Override
    public void order(TruckId truck, InstantAction action) {}

    @Override
    public void close() {}
}
