package de.leerplan.trucks.protocol;

import de.leerplan.model.ContainerKind;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.OrderKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One stop of an order.
///
/// @param number in the whole day's tour, from 1
/// @param released whether the crew may rely on it (base) or it may still change (horizon)
/// @param name what the crew reads: the address or the site's name
/// @param path course of the drive there from the stop before; empty if that is not known
/// @param metres length of that drive
/// @param seconds planned time of that drive
/// @param finish planned; the service lasts from `start` to `finish`
/// @param instructions what the crew should know here; absent if nothing
/// @param window when the service may start; absent if at any time
/// @param container what to empty; present exactly at `COLLECT`
/// @param site where to unload or return to; present exactly at `UNLOAD` and `RETURN`
/// @param job what a citizen ordered to be fetched; present exactly at `PICK_UP`
/// @param warning of what endangers the crew here; absent if nothing is known
public record OrderStop(
        int number,
        Kind kind,
        boolean released,
        String name,
        GeoPoint place,
        List<GeoPoint> path,
        int metres,
        int seconds,
        Instant arrival,
        Instant start,
        Instant finish,
        Optional<String> instructions,
        Optional<Window> window,
        Optional<Collection> container,
        Optional<String> site,
        Optional<Job> job,
        Optional<Warning> warning) {
    public OrderStop {
        path = List.copyOf(path);
        boolean atSite = kind == Kind.UNLOAD || kind == Kind.RETURN;
        if (container.isPresent() != (kind == Kind.COLLECT)
                || job.isPresent() != (kind == Kind.PICK_UP)
                || site.isPresent() != atSite) {
            throw new IllegalArgumentException("Stop %d is no %s".formatted(number, kind));
        }
        if (number < 1 || metres < 0 || seconds < 0) {
            throw new IllegalArgumentException("Stop %d: negative figures".formatted(number));
        }
        if (start.isBefore(arrival) || finish.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Stop %d does not go arrival, start, finish".formatted(number));
        }
    }

    /// What is done at a stop.
    public enum Kind {
        COLLECT,
        PICK_UP,
        UNLOAD,
        PAUSE,
        RETURN
    }

    /// What a crew has to know before it touches anything.
    public enum Warning {
        /// It may burn: not to be tipped into the truck.
        FIRE
    }

    /// When a service may start, both ends included.
    public record Window(Instant from, Instant to) {}

    /// The container to empty.
    ///
    /// @param percent expected fill, 0..100
    /// @param amount what that adds to the truck
    /// @param mustGo whether it would overflow if left
    public record Collection(
            String id,
            ContainerKind kind,
            Fraction fraction,
            int capacityLitres,
            double percent,
            Load amount,
            boolean mustGo) {}

    /// What a citizen ordered to be fetched.
    ///
    /// @param id the citizen's order
    /// @param due when the crew has to have started at the latest
    /// @param note what the crew should know; may be empty
    public record Job(
            String id, OrderKind kind, Fraction fraction, Load amount, Instant due, String note) {}

    /// What the stop is for, whatever its number and times: the same target is the same work.
    public String target() {
        return switch (kind) {
            case COLLECT -> "COLLECT " + container.orElseThrow().id();
            case PICK_UP -> "PICK_UP " + job.orElseThrow().id();
            case UNLOAD, RETURN -> kind + " " + site.orElseThrow();
            case PAUSE -> "PAUSE";
        };
    }

    /// Whether both are the same but for the course of the drive there.
    boolean sameWork(OrderStop other) {
        return number == other.number
                && released == other.released
                && target().equals(other.target())
                && arrival.equals(other.arrival)
                && start.equals(other.start)
                && finish.equals(other.finish);
    }
}
