package de.leerplan.ui;

import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;

import java.util.List;

/// What the dispatcher is looking at; the same in every part of a screen.
public sealed interface Selection {
    record None() implements Selection {}

    record OfContainer(ContainerId container) implements Selection {}

    record OfTruck(TruckId truck) implements Selection {}

    /// A stop still to be driven.
    ///
    /// @param index its place among the stops left of the truck's tour, from 0
    record OfStop(TruckId truck, int index) implements Selection {}

    /// Several containers at once.
    ///
    /// @param containers at least one, in the order they were chosen
    record OfContainers(List<ContainerId> containers) implements Selection {
        public OfContainers {
            containers = List.copyOf(containers);
        }
    }

    /// A plan of the day.
    ///
    /// @param serial as of `AcceptedPlan`; `WAITING` for the proposal that waits for a decision
    record OfPlan(int serial) implements Selection {
        public static final int WAITING = 0;
    }

    /// @param closure its id
    record OfClosure(String closure) implements Selection {}
}
