package de.leerplan.app.bench;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Neglect;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.DayState;
import de.leerplan.replay.RepeatedDay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// What leaving a container alone will come to, for somebody who knows the days ahead: the words of
/// a [Candidate] with certainty where the product has chances.
final class Foresight {
    private static final double FULL = 100;
    private static final Duration FARTHEST = Duration.ofDays(14);

    /// Until when a day lasts, as for the product.
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// A truck is to be there so long before the brim: a margin, over which the price of an
    /// overflow rises from nothing.
    private static final Duration MARGIN = Duration.ofMinutes(30);

    /// Points by which a container counts as fuller where a visit today is weighed against one on a
    /// later day: tours are cheap where they are dense, so caution pays even for somebody who needs
    /// none.
    private static final double CAUTION = 12;

    /// As for the product, a visit that saves less of a later one is not worth a thought.
    private static final double WORTH = 0.2;

    private final Container container;
    private final RepeatedDay truth;
    private final Instant now;
    private final Instant evening;
    private final Instant next;
    private final double fill;

    /// @param emptied when crews emptied what they did today
    Foresight(
            DayState s, Container container, RepeatedDay truth, Map<ContainerId, Instant> emptied) {
        this.container = container;
        this.truth = truth;
        now = s.now();
        evening = s.day().orElseThrow().atTime(EVENING).atZone(s.city().zone()).toInstant();
        next = s.nextOpportunity();
        fill = truth.fill(container.id(), now, emptied);
    }

    /// Empty if nothing is lost by leaving it.
    Optional<Candidate> candidate() {
        Instant full = full(fill);
        boolean today = !full.isAfter(evening);
        double prevented = prevents(next) || today && prevents(evening) ? 1 : 0;
        double saved = saved();
        FillLevel level = FillLevel.clamped(fill);
        return prevented == 0 && saved < WORTH
                ? Optional.empty()
                : Optional.of(
                        new Candidate(
                                container.id(),
                                prevented > 0,
                                false,
                                level,
                                container.load(level),
                                prevented,
                                saved,
                                neglect(full, today)));
    }

    private Neglect neglect(Instant full, boolean today) {
        double hours = Math.max(0, hoursUntilNext(full) - hoursUntilNext(full(RepeatedDay.REST)));
        double perHour = fill > FULL ? 0 : Duration.ofHours(1).dividedBy(MARGIN);
        Instant due = full.minus(MARGIN);
        return new Neglect(
                Optional.of(due.isAfter(now) ? due : now).filter(_ -> today),
                perHour,
                fill > FULL ? 1 : 0,
                hours);
    }

    private double hoursUntilNext(Instant full) {
        return Math.max(0, Duration.between(full, next).toMinutes() / 60.0);
    }

    /// Whether it is over the brim then if it is left, and is not if it is emptied now.
    private boolean prevents(Instant until) {
        double rise = truth.rise(container.id(), now, until);
        return fill + rise > FULL && RepeatedDay.REST + rise <= FULL;
    }

    /// As the product reckons it: made today, a visit that is due after `k` of the `n` days of a
    /// cycle saves `1 − k / n` of a visit.
    private double saved() {
        double cycle = minutesUntil(full(RepeatedDay.REST));
        return Math.clamp(1 - minutesUntil(full(fill + CAUTION)) / Math.max(1, cycle), 0, 1);
    }

    private double minutesUntil(Instant then) {
        return Duration.between(now, then).toMinutes();
    }

    /// The first minute at which it is over the brim if so much is in it now; after 14 days at the
    /// latest.
    private Instant full(double percent) {
        long from = 0;
        long to = FARTHEST.toMinutes();
        while (from < to) {
            long half = (from + to) / 2;
            Instant at = now.plus(Duration.ofMinutes(half));
            if (percent + truth.rise(container.id(), now, at) > FULL) {
                to = half;
            } else {
                from = half + 1;
            }
        }
        return now.plus(Duration.ofMinutes(from));
    }
}
