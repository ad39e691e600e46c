package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.OrderState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;

/// What lies under a point of the map.
sealed interface Target {
    /// Nothing but the base map.
    record Nothing() implements Target {}

    record OnBin(ContainerState bin) implements Target {}

    record OnOrder(OrderState order) implements Target {}

    record OnCluster(Cluster cluster) implements Target {}

    record OnTruck(TruckState truck) implements Target {}

    record OnClosure(Closure closure) implements Target {}

    /// It as it is chosen; a cluster is too many for that.
    default Selection selection() {
        return switch (this) {
            case Nothing _, OnCluster _ -> new Selection.None();
            case OnBin on -> new Selection.OfContainer(on.bin().container().id());
            case OnOrder on -> new Selection.OfOrder(on.order().order().id());
            case OnTruck on -> new Selection.OfTruck(on.truck().truck().id());
            case OnClosure on -> new Selection.OfClosure(on.closure().id());
        };
    }
}
