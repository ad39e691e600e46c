package de.leerplan.operations;

import de.leerplan.model.TruckId;

/// Who of the trucks may connect.
@FunctionalInterface
public interface TruckGate {
    /// Cuts a truck off at once; nobody comes in with its secret any more. Doing it twice does no
    /// harm.
    void lockOut(TruckId truck);
}
