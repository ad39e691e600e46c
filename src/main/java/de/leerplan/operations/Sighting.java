package de.leerplan.operations;

import de.leerplan.model.GeoPoint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where a truck was seen last, by its own word.
///
/// @param at when that was, by the truck's clock
/// @param stood where it came to stand, or passed, `since` when it has not gone farther than
///     `STANDING_METRES`
/// @param driven metres from sighting to sighting since its last stop
/// @param drove time at the wheel since its last stop: between sightings at other places, not while
///     it stood; what was not seen counts as driven
/// @param believable whether it can have got there from where it was seen before
public record Sighting(
        GeoPoint place,
        Instant at,
        GeoPoint stood,
        Instant since,
        double driven,
        Duration drove,
        boolean believable) {
    private static final double STANDING_METRES = 40;

    /// A truck reports every 20 to 30 seconds while it drives.
    private static final Duration FRESH = Duration.ofMinutes(2);

    /// Faster in a straight line, it was not the truck that moved, but what its satellites said;
    /// they may err by `SLACK_METRES` at any time.
    private static final double FASTEST_METRES_PER_SECOND = 25;

    private static final double SLACK_METRES = 100;

    static Sighting first(GeoPoint place, Instant at) {
        return new Sighting(place, at, place, at, 0, Duration.ZERO, true);
    }

    /// The next one; this one still for a report that comes late.
    Sighting then(GeoPoint next, Instant when) {
        if (when.isBefore(at)) {
            return this;
        }
        double hop = place.metresTo(next);
        double seconds = Duration.between(at, when).toMillis() / 1000.0;
        boolean possible = hop <= SLACK_METRES + FASTEST_METRES_PER_SECOND * seconds;
        boolean stands = stood.metresTo(next) <= STANDING_METRES;
        return new Sighting(
                next,
                when,
                stands ? stood : next,
                stands ? since : when,
                possible ? driven + hop : driven,
                stands ? drove : drove.plus(Duration.between(at, when)),
                possible);
    }

    /// The same with a stop just done: the way to the next one begins here.
    Sighting stopped() {
        return new Sighting(place, at, stood, since, 0, Duration.ZERO, believable);
    }

    /// Time at the wheel between `left`, when its last stop was done, and this sighting.
    public Duration drove(Instant left) {
        Duration away = Duration.between(left, at);
        Duration most = away.isNegative() ? Duration.ZERO : away;
        return drove.compareTo(most) < 0 ? drove : most;
    }

    /// Where the truck is at `now`, as far as that can be known from this; empty if it is old, made
    /// a jump, or is older than what the truck did last. Nothing is seen later than now.
    ///
    /// @param done when it finished its last stop, if any
    Optional<Sighting> believed(Instant now, Optional<Instant> done) {
        boolean outdated = done.map(at::isBefore).orElse(false);
        if (!believable || outdated || at.isBefore(now.minus(FRESH))) {
            return Optional.empty();
        }
        return Optional.of(
                new Sighting(
                        place, earlier(at, now), stood, earlier(since, now), driven, drove, true));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
