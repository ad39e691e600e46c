package de.leerplan.forecast;

import de.leerplan.model.Container;
import de.leerplan.model.Neglect;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries beliefs into the future along the containers' habits and what is known of events and
/// weather.
public record Forecast(HabitBook habits, ZoneId zone, Conditions conditions) {
    private static final Duration FARTHEST = Duration.ofDays(14);
    private static final double FULL = 100;

    /// Under the events and the weather that are known.
    public Forecast(HabitBook habits, ZoneId zone) {
        this(habits, zone, habits.surroundings().in(zone));
    }

    /// The belief at a later moment, if nobody empties the container; unchanged for earlier ones.
    public Belief at(Container container, Belief belief, Instant when) {
        Pace pace = habits.pace(container);
        return risen(pace, belief, rise(container, pace, belief.asOf(), when), when);
    }

    /// What leaving the container until `when` risks, and what emptying it right now would prevent.
    public OverflowRisk overflowRisk(Container container, Belief belief, Instant when) {
        Pace pace = habits.pace(container);
        Rise rise = rise(container, pace, belief.asOf(), when);
        Belief next = risen(pace, belief, rise, when);
        double left = next.chanceAbove(FULL);
        double relief = relief(pace, belief, rise, when, left);
        return new OverflowRisk(left, relief, new Turn(pace).saved(next));
    }

    /// The same as [OverflowRisk#relief] of [#overflowRisk] alone, at less cost.
    public double relief(Container container, Belief belief, Instant when) {
        Pace pace = habits.pace(container);
        Rise rise = rise(container, pace, belief.asOf(), when);
        double left = risen(pace, belief, rise, when).chanceAbove(FULL);
        return relief(pace, belief, rise, when, left);
    }

    private static double relief(Pace pace, Belief belief, Rise rise, Instant when, double left) {
        Belief emptied = Belief.emptied(belief.asOf());
        return Math.max(0, left - risen(pace, emptied, rise, when).chanceAbove(FULL));
    }

    /// Probability that the container is over 100 % at `when`, if nobody empties it, 0..1.
    public double overflowChance(Container container, Belief belief, Instant when) {
        return at(container, belief, when).chanceAbove(FULL);
    }

    /// When the chance that the container is full reaches `chance` (0..1, both excluded); empty if
    /// not within 14 days.
    public Optional<Instant> fullAt(Container container, Belief belief, double chance) {
        return fullAt(container, belief, chance, belief.asOf().plus(FARTHEST));
    }

    /// The same; empty if not until `until`.
    public Optional<Instant> fullAt(
            Container container, Belief belief, double chance, Instant until) {
        Pace pace = habits.pace(container);
        Walk walk = new Walk(this, container, pace, belief.asOf());
        Belief then = belief;
        Instant next = belief.asOf();
        while (then.quantile(1 - chance) < FULL) {
            next = next.plus(30, ChronoUnit.MINUTES);
            if (next.isAfter(until)) {
                return Optional.empty();
            }
            then = risen(pace, belief, walk.to(next), next);
        }
        return Optional.of(then.asOf());
    }

    /// What comes of leaving the container alone.
    ///
    /// @param now what is believed of now
    /// @param evening until when today lasts
    /// @param next when it can be emptied next
    public Neglect neglect(Container container, Belief now, Instant evening, Instant next) {
        return Neglecting.of(this, container, now, evening, next);
    }

    /// The belief at every half hour from `belief` to `until`, for drawing.
    public List<Belief> curve(Container container, Belief belief, Instant until) {
        Pace pace = habits.pace(container);
        List<Belief> points = new ArrayList<>();
        points.add(belief);
        Walk walk = new Walk(this, container, pace, belief.asOf());
        Instant next = belief.asOf().plus(30, ChronoUnit.MINUTES);
        for (; !next.isAfter(until); next = next.plus(30, ChronoUnit.MINUTES)) {
            points.add(risen(pace, belief, walk.to(next), next));
        }
        return points;
    }

    /// Expected rise in percentage points from `from` to `to`; 0 if `to` is not later.
    public double rise(Container container, Instant from, Instant to) {
        return rise(container, habits.pace(container), from, to).mean();
    }

    static Belief risen(Pace pace, Belief belief, Rise rise, Instant when) {
        if (!(rise.mean() > 0)) {
            Instant asOf = when.isAfter(belief.asOf()) ? when : belief.asOf();
            return new Belief(asOf, belief.mean(), belief.sd(), belief.skew());
        }
        double added = rise.variance(pace.spread(), pace.unlearned());
        double variance = belief.sd() * belief.sd() + added;
        // The rise is taken to be gamma distributed: its third moment is 2 · variance² / mean.
        double third = 2 * added * added / rise.mean();
        double skew = third / Math.pow(variance, 1.5);
        return new Belief(when, belief.mean() + rise.mean(), Math.sqrt(variance), skew);
    }

    /// Of more than 14 days only the last 14 count: by then any container is full, and a
    /// container that nothing is known of would otherwise be reckoned hour by hour from the
    /// beginning of time.
    private Rise rise(Container container, Pace pace, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Rise.NONE;
        }
        Instant first = from.isBefore(to.minus(FARTHEST)) ? to.minus(FARTHEST) : from;
        return new Walk(this, container, pace, first).to(to);
    }
}
