package de.leerplan.forecast;

import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries beliefs into the future along the containers' habits.
public record Forecast(HabitBook habits, ZoneId zone) {
    private static final Duration FARTHEST = Duration.ofDays(14);

    /// Share of the expected rise by which single days differ, and points of variance per point of
    // rise.
    private static final double RATE_SPREAD = 0.25;

    /// The further spread of a container of which nothing has been learned.
    private static final double UNLEARNED_SPREAD = 0.9;

    private static final double FULL = 100;
    private static final double VARIANCE_PER_POINT = 1.5;

    /// The belief at a later moment, if nobody empties the container; unchanged for earlier ones.
    public Belief at(Container container, Belief belief, Instant when) {
        return risen(container, belief, rise(container, belief.asOf(), when), when);
    }

    private Belief risen(Container container, Belief belief, double rise, Instant when) {
        double spread = RATE_SPREAD + UNLEARNED_SPREAD / (1 + 2 * habits.weeks(container));
        double variance =
                belief.sd() * belief.sd() + Math.pow(spread * rise, 2) + VARIANCE_PER_POINT * rise;
        Instant asOf = when.isAfter(belief.asOf()) ? when : belief.asOf();
        return new Belief(asOf, belief.mean() + rise, Math.sqrt(variance));
    }

    /// What leaving the container until `when` risks, and what emptying it right now would prevent.
    public OverflowRisk overflowRisk(Container container, Belief belief, Instant when) {
        double rise = rise(container, belief.asOf(), when);
        double left = risen(container, belief, rise, when).chanceAbove(FULL);
        double emptied =
                risen(container, Belief.emptied(belief.asOf()), rise, when).chanceAbove(FULL);
        return new OverflowRisk(left, Math.max(0, left - emptied));
    }

    /// Probability that the container is over 100 % at `when`, if nobody empties it, 0..1.
    public double overflowChance(Container container, Belief belief, Instant when) {
        return at(container, belief, when).chanceAbove(FULL);
    }

    /// When the mean (`sigmas` = 0) or a cautious or hopeful line (+1, −1) reaches 100 %; empty if
    /// not within 14 days.
    public Optional<Instant> fullAt(Container container, Belief belief, double sigmas) {
        Instant end = belief.asOf().plus(FARTHEST);
        Belief now = belief;
        while (now.mean() + sigmas * now.sd() < 100) {
            if (now.asOf().isAfter(end)) {
                return Optional.empty();
            }
            now = at(container, now, now.asOf().plus(30, ChronoUnit.MINUTES));
        }
        return Optional.of(now.asOf());
    }

    /// The belief at every half hour from `belief` to `until`, for drawing.
    public List<Belief> curve(Container container, Belief belief, Instant until) {
        List<Belief> points = new ArrayList<>();
        points.add(belief);
        Instant next = belief.asOf().plus(30, ChronoUnit.MINUTES);
        for (; !next.isAfter(until); next = next.plus(30, ChronoUnit.MINUTES)) {
            points.add(at(container, belief, next));
        }
        return points;
    }

    /// Expected rise in percentage points from `from` to `to`; 0 if `to` is not later. Of more than
    /// 14 days only the last 14 count: by then any container is full, and a container that nothing
    /// is known of would otherwise be reckoned hour by hour from the beginning of time.
    public double rise(Container container, Instant from, Instant to) {
        double rise = 0;
        Instant at = from.isBefore(to.minus(FARTHEST)) ? to.minus(FARTHEST) : from;
        while (at.isBefore(to)) {
            Instant hourEnds = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant next = hourEnds.isBefore(to) ? hourEnds : to;
            double hours = Duration.between(at, next).toSeconds() / 3600.0;
            rise += hours * habits.rate(container, HourOfWeek.of(at, zone));
            at = next;
        }
        return rise;
    }
}
