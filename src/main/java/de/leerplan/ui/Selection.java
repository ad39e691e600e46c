package de.leerplan.ui;

import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;

/// What the dispatcher is looking at; the same in every part of a screen.
public sealed interface Selection {
    record None() implements Selection {}

    record OfContainer(ContainerId container) implements Selection {}

    record OfTruck(TruckId truck) implements Selection {}

    /// A stop still to be driven.
    ///
    /// @param index its place among the stops left of the truck's tour, from 0
    record OfStop(TruckId truck, int index) implements Selection {}

    /// @param closure its id
    record OfClosure(String closure) implements Selection {}
}
