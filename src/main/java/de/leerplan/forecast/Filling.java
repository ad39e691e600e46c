package de.leerplan.forecast;

import de.leerplan.model.Container;
import de.leerplan.model.Neglect;

import java.time.Duration;
import java.time.Instant;

/// How one container goes on filling. Its pace is worked out once, whatever is asked: a question to
/// the planner asks several things of hundreds of containers while somebody waits.
public final class Filling {
    static final double FULL = 100;

    private static final Duration FARTHEST = Duration.ofDays(14);

    private final Forecast forecast;
    private final Container container;
    private final Pace pace;

    Filling(Forecast forecast, Container container) {
        this.forecast = forecast;
        this.container = container;
        pace = forecast.habits().pace(container);
    }

    Pace pace() {
        return pace;
    }

    /// See [Forecast#at].
    public Belief at(Belief belief, Instant when) {
        return Forecast.risen(pace, belief, rise(belief.asOf(), when), when);
    }

    /// See [Forecast#overflowChance].
    public double overflowChance(Belief belief, Instant when) {
        return at(belief, when).chanceAbove(FULL);
    }

    /// See [Forecast#relief].
    public double relief(Belief belief, Instant when) {
        Rise rise = rise(belief.asOf(), when);
        double left = Forecast.risen(pace, belief, rise, when).chanceAbove(FULL);
        return relief(left, belief, rise, when);
    }

    /// See [Forecast#overflowRisk].
    public OverflowRisk overflowRisk(Belief belief, Instant when) {
        Rise rise = rise(belief.asOf(), when);
        Belief next = Forecast.risen(pace, belief, rise, when);
        double left = next.chanceAbove(FULL);
        return new OverflowRisk(left, relief(left, belief, rise, when), new Turn(pace).saved(next));
    }

    /// See [Forecast#neglect].
    public Neglect neglect(Belief now, Instant evening, Instant next) {
        return Neglecting.of(pace, walk(now.asOf()), now, evening, next);
    }

    Walk walk(Instant from) {
        return new Walk(forecast, container, pace, from);
    }

    /// Of more than 14 days only the last 14 count: by then any container is full, and a
    /// container that nothing is known of would otherwise be reckoned hour by hour from the
    /// beginning of time.
    Rise rise(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Rise.NONE;
        }
        Instant first = from.isBefore(to.minus(FARTHEST)) ? to.minus(FARTHEST) : from;
        return walk(first).to(to);
    }

    private double relief(double left, Belief belief, Rise rise, Instant when) {
        Belief emptied = Belief.emptied(belief.asOf());
        return Math.max(0, left - Forecast.risen(pace, emptied, rise, when).chanceAbove(FULL));
    }
}
