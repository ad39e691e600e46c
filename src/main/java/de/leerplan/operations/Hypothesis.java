package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;

import java.util.List;
import java.util.Map;

/// What a dispatcher might have done.
public sealed interface Hypothesis {
    /// Gives containers, in this order, to a truck.
    ///
    /// @param place how many of its other collections the truck makes before, promised ones not
    ///     counted; after the last if it has fewer
    record Put(List<ContainerId> containers, TruckId truck, int place) implements Hypothesis {
        public Put {
            containers = List.copyOf(containers);
        }
    }

    /// Gives containers to a truck, each wherever it costs least there.
    record Give(List<ContainerId> containers, TruckId truck) implements Hypothesis {
        public Give {
            containers = List.copyOf(containers);
        }
    }

    /// Leaves containers for another day.
    record Skip(List<ContainerId> containers) implements Hypothesis {
        public Skip {
            containers = List.copyOf(containers);
        }
    }

    /// Keeps containers on the trucks that have them. Costs nothing now: what it forgoes is the
    /// best that could be done with them instead.
    record Lock(List<ContainerId> containers) implements Hypothesis {
        public Lock {
            containers = List.copyOf(containers);
        }
    }

    /// Lets these trucks empty what they would have emptied, in this order: a change taken back.
    /// What was emptied or promised meanwhile stays so.
    record Back(Map<TruckId, List<ContainerId>> orders) implements Hypothesis {
        public Back {
            orders = Map.copyOf(orders);
        }
    }
}
