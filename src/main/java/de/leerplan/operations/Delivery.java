package de.leerplan.operations;

import java.time.Instant;
import java.util.Optional;

/// How far a truck's newest tour has got.
///
/// @param version of the tour
/// @param sent when the link first tried to send it
/// @param received when the broker had it, for the truck to fetch
/// @param accepted when the truck went by it
/// @param seen when the crew confirmed to have read it
public record Delivery(
        int version,
        Optional<Instant> sent,
        Optional<Instant> received,
        Optional<Instant> accepted,
        Optional<Instant> seen) {
    /// A tour on its way.
    public static Delivery of(int version) {
        return new Delivery(
                version, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Delivery sentAt(Instant at) {
        return new Delivery(version, sent.or(() -> Optional.of(at)), received, accepted, seen);
    }

    Delivery receivedAt(Instant at) {
        return new Delivery(version, sent, received.or(() -> Optional.of(at)), accepted, seen);
    }

    Delivery acceptedAt(Instant at) {
        return new Delivery(version, sent, received, accepted.or(() -> Optional.of(at)), seen);
    }

    Delivery seenAt(Instant at) {
        return new Delivery(version, sent, received, accepted, seen.or(() -> Optional.of(at)));
    }
}
