package de.leerplan.forecast;

import java.time.Duration;
import java.time.Instant;

/// How a sensor's readings agree with the emptyings that crews report.
///
/// @param emptiedAt the emptying that it still has to show; `Instant.EPOCH` for none
/// @param before what it said before that, percent
/// @param looks readings since that did not show it
/// @param missed reported emptyings in a row that it did not show
/// @param ghosts emptyings it showed that nobody reported, since it last showed a reported one
/// @param ghostAt when it last showed one; `Instant.EPOCH` if never
/// @param jumpedTo where it jumped up to since an emptying was last seen, percent; 0 if it did not
public record Witness(
        Instant emptiedAt,
        double before,
        int looks,
        int missed,
        int ghosts,
        Instant ghostAt,
        double jumpedTo) {
    static final Witness NONE = new Witness(Instant.EPOCH, 0, 0, 0, 0, Instant.EPOCH, 0);

    /// Below this level before an emptying nothing can be seen of it, percent.
    private static final double VISIBLE = 25;

    private static final int ENOUGH_LOOKS = 2;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(4);
    private static final Duration ANNULLED_WITHIN = Duration.ofHours(8);
    private static final Duration REPORTED_LATE = Duration.ofHours(3);

    boolean waiting() {
        return emptiedAt.isAfter(Instant.EPOCH);
    }

    /// @param said the newest reading before, percent
    Witness told(Instant emptied, double said) {
        boolean shownAlready =
                ghosts > 0
                        && !ghostAt.isBefore(emptied.minus(CLOCKS_DIFFER))
                        && ghostAt.isBefore(emptied.plus(REPORTED_LATE));
        if (shownAlready) {
            return new Witness(Instant.EPOCH, 0, 0, 0, 0, Instant.EPOCH, 0);
        }
        return said < VISIBLE
                ? this
                : new Witness(emptied, said, 0, missed, ghosts, ghostAt, jumpedTo);
    }

    Witness looking(double percent, Instant at) {
        if (!waiting() || at.isBefore(emptiedAt.plus(CLOCKS_DIFFER))) {
            return this;
        }
        if (shows(percent)) {
            return new Witness(Instant.EPOCH, 0, 0, 0, 0, ghostAt, 0);
        }
        return looks + 1 < ENOUGH_LOOKS
                ? new Witness(emptiedAt, before, looks + 1, missed, ghosts, ghostAt, jumpedTo)
                : new Witness(Instant.EPOCH, 0, 0, missed + 1, ghosts, ghostAt, jumpedTo);
    }

    /// Whether this reading shows the emptying it waits for.
    boolean shows(double percent) {
        return waiting() && percent < before - Math.max(15, before / 2);
    }

    Witness ghost(Instant at) {
        return new Witness(emptiedAt, before, looks, missed, ghosts + 1, at, jumpedTo);
    }

    /// It jumped up; back up again soon after an emptying that nobody reported, there was none.
    Witness jumped(double to, Instant at) {
        boolean annulled = ghosts > 0 && at.isBefore(ghostAt.plus(ANNULLED_WITHIN));
        return new Witness(
                emptiedAt, before, looks, missed, annulled ? ghosts - 1 : ghosts, ghostAt, to);
    }

    boolean blocked(double percent) {
        return missed >= 1 && jumpedTo >= 75 && percent >= 75;
    }

    boolean swapped() {
        return missed >= 2 && ghosts >= 1 || missed >= 1 && ghosts >= 2;
    }

    boolean contradicts() {
        return missed >= 2;
    }
}
