package de.leerplan.model;

import java.util.Optional;

/// One stop of a tour. Times are planned ones; `leg` is the drive from the stop before.
public sealed interface Stop {
    GeoPoint place();

    Leg leg();

    StopTimes times();

    /// What a crew stops there for; empty for what belongs to every tour.
    default Optional<JobId> job() {
        return switch (this) {
            case Collect collect -> Optional.of(collect.container());
            case Pickup pickup -> Optional.of(pickup.order().id());
            case Unload _, Pause _, Return _ -> Optional.empty();
        };
    }

    /// Empties a container that is expected to be filled to `expected`, which adds `amount`.
    record Collect(
            ContainerId container,
            GeoPoint place,
            Leg leg,
            StopTimes times,
            FillLevel expected,
            Load amount,
            boolean mustGo)
            implements Stop {}

    /// Fetches what a citizen ordered to be fetched.
    record Pickup(ServiceOrder order, Leg leg, StopTimes times, boolean mustGo) implements Stop {
        @Override
        public GeoPoint place() {
            return order.place();
        }
    }

    /// Unloads everything at a disposal site.
    record Unload(SiteId site, GeoPoint place, Leg leg, StopTimes times) implements Stop {}

    /// A break of the crew, where the truck then stands.
    record Pause(GeoPoint place, Leg leg, StopTimes times) implements Stop {}

    /// Back at the depot, empty: the last stop of every tour.
    record Return(SiteId site, GeoPoint place, Leg leg, StopTimes times) implements Stop {}
}
