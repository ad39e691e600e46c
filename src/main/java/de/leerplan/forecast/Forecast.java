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

    /// Under the events and the weather that are known.
    public Forecast(HabitBook habits, ZoneId zone) {
        this(habits, zone, habits.surroundings().in(zone));
    }

    /// The same for one container, of which several things are asked.
    public Filling of(Container container) {
        return new Filling(this, container);
    }

    /// The belief at a later moment, if nobody empties the container; unchanged for earlier ones.
    public Belief at(Container container, Belief belief, Instant when) {
        return of(container).at(belief, when);
    }

    /// What leaving the container until `when` risks, and what emptying it right now would prevent.
    public OverflowRisk overflowRisk(Container container, Belief belief, Instant when) {
        return of(container).overflowRisk(belief, when);
    }

    /// The same as [OverflowRisk#relief] of [#overflowRisk] alone, at less cost.
    public double relief(Container container, Belief belief, Instant when) {
        return of(container).relief(belief, when);
    }

    /// Probability that the container is over 100 % at `when`, if nobody empties it, 0..1.
    public double overflowChance(Container container, Belief belief, Instant when) {
        return of(container).overflowChance(belief, when);
    }

    /// When the chance that the container is full reaches `chance` (0..1, both excluded); empty if
    /// not within 14 days.
    public Optional<Instant> fullAt(Container container, Belief belief, double chance) {
        return fullAt(container, belief, chance, belief.asOf().plus(FARTHEST));
    }

    /// The same; empty if not until `until`.
    public Optional<Instant> fullAt(
            Container container, Belief belief, double chance, Instant until) {
        Filling filling = of(container);
        Walk walk = filling.walk(belief.asOf());
        Belief then = belief;
        Instant next = belief.asOf();
        while (then.quantile(1 - chance) < Filling.FULL) {
            next = next.plus(30, ChronoUnit.MINUTES);
            if (next.isAfter(until)) {
                return Optional.empty();
            }
            then = risen(filling.pace(), belief, walk.to(next), next);
        }
        return Optional.of(then.asOf());
    }

    /// What comes of leaving the container alone.
    ///
    /// @param now what is believed of now
    /// @param evening until when today lasts
    /// @param next when it can be emptied next
    public Neglect neglect(Container container, Belief now, Instant evening, Instant next) {
        return of(container).neglect(now, evening, next);
    }

    /// The belief at every half hour from `belief` to `until`, for drawing.
    public List<Belief> curve(Container container, Belief belief, Instant until) {
        Filling filling = of(container);
        List<Belief> points = new ArrayList<>();
        points.add(belief);
        Walk walk = filling.walk(belief.asOf());
        Instant next = belief.asOf().plus(30, ChronoUnit.MINUTES);
        for (; !next.isAfter(until); next = next.plus(30, ChronoUnit.MINUTES)) {
            points.add(risen(filling.pace(), belief, walk.to(next), next));
        }
        return points;
    }

    /// Expected rise in percentage points from `from` to `to`; 0 if `to` is not later.
    public double rise(Container container, Instant from, Instant to) {
        return of(container).rise(from, to).mean();
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
        double sd = Math.sqrt(variance);
        return new Belief(when, belief.mean() + rise.mean(), sd, third / (variance * sd));
    }
}
