package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.TruckState;

/// What lies under a point of the map.
sealed interface Target {
    /// Nothing but the base map.
    record Nothing() implements Target {}

    record OnBin(ContainerState bin) implements Target {}

    record OnCluster(Cluster cluster) implements Target {}

    record OnTruck(TruckState truck) implements Target {}

    record OnClosure(Closure closure) implements Target {}
}
