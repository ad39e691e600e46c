package de.leerplan.ui;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;

import java.util.List;
import java.util.Optional;

/// What the dispatcher is looking at; the same in every part of a screen.
public sealed interface Selection {
    /// One container, or one order.
    static Selection of(JobId job) {
        return switch (job) {
            case ContainerId id -> new OfContainer(id);
            case OrderId id -> new OfOrder(id);
        };
    }

    /// The container or the order that is looked at by itself.
    default Optional<JobId> job() {
        return switch (this) {
            case OfContainer of -> Optional.of(of.container());
            case OfOrder of -> Optional.of(of.order());
            case None _, OfTruck _, OfStop _, OfJobs _, OfPlan _, OfClosure _ -> Optional.empty();
        };
    }

    /// The truck that is looked at, itself or at one of its stops.
    default Optional<TruckId> chosenTruck() {
        return switch (this) {
            case OfTruck of -> Optional.of(of.truck());
            case OfStop of -> Optional.of(of.truck());
            case None _, OfContainer _, OfOrder _, OfJobs _, OfPlan _, OfClosure _ ->
                    Optional.empty();
        };
    }

    record None() implements Selection {}

    record OfContainer(ContainerId container) implements Selection {}

    /// What a citizen ordered.
    record OfOrder(OrderId order) implements Selection {}

    record OfTruck(TruckId truck) implements Selection {}

    /// A stop still to be driven.
    ///
    /// @param index its place among the stops left of the truck's tour, from 0
    record OfStop(TruckId truck, int index) implements Selection {}

    /// Several containers and orders at once.
    ///
    /// @param jobs at least one, in the order they were chosen
    record OfJobs(List<JobId> jobs) implements Selection {
        public OfJobs {
            jobs = List.copyOf(jobs);
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
