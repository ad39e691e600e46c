package de.leerplan.model;

import java.util.Collection;
import java.util.List;

/// Names what a crew makes a stop for, and what a dispatcher moves, holds or leaves: a container to
/// be emptied, or what a citizen ordered to be fetched. Containers sort before orders.
public sealed interface JobId extends Comparable<JobId> permits ContainerId, OrderId {
    String value();

    @Override
    default int compareTo(JobId other) {
        return rank() == other.rank()
                ? value().compareTo(other.value())
                : Integer.compare(rank(), other.rank());
    }

    /// Those that are containers, in their order.
    static List<ContainerId> containers(Collection<? extends JobId> jobs) {
        return jobs.stream()
                .filter(ContainerId.class::isInstance)
                .map(ContainerId.class::cast)
                .toList();
    }

    /// Those that are orders, in their order.
    static List<OrderId> orders(Collection<? extends JobId> jobs) {
        return jobs.stream().filter(OrderId.class::isInstance).map(OrderId.class::cast).toList();
    }

    private int rank() {
        return switch (this) {
            case ContainerId _ -> 0;
            case OrderId _ -> 1;
        };
    }
}
