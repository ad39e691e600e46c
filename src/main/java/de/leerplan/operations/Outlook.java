package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Forecast;
import de.leerplan.model.Container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a container's fill goes on if nobody empties it, as screens and reports tell it.
///
/// @param now believed fill now
/// @param overflowChance probability that it is over 100 % at the next opportunity, 0..1
/// @param full when it is as likely full as not; empty if not within 14 days
/// @param early when it is full with a chance of one in ten
/// @param late when it is full with a chance of nine in ten
/// @param curve from the last evidence to the next opportunity, every half hour
public record Outlook(
        Point now,
        double overflowChance,
        Optional<Instant> full,
        Optional<Instant> early,
        Optional<Instant> late,
        List<Point> curve) {
    /// Quantiles of a belief; what lies between `low` and `high` is true four times of five.
    ///
    /// @param low percent that is exceeded with a chance of nine in ten
    /// @param middle percent that is as likely exceeded as not; any may exceed 100
    /// @param high percent that is exceeded with a chance of one in ten
    public record Point(Instant at, double low, double middle, double high) {
        static Point of(Belief belief) {
            return new Point(
                    belief.asOf(),
                    belief.quantile(SELDOM),
                    belief.quantile(0.5),
                    belief.quantile(1 - SELDOM));
        }
    }

    private static final double SELDOM = 0.1;

    public Outlook {
        curve = List.copyOf(curve);
    }

    public static Outlook of(DayState state, ContainerState container) {
        Forecast forecast = state.forecast();
        Container master = container.container();
        Belief now = forecast.at(master, container.belief(), state.now());
        return new Outlook(
                Point.of(now),
                forecast.overflowChance(master, container.belief(), state.nextOpportunity()),
                forecast.fullAt(master, now, 0.5),
                forecast.fullAt(master, now, SELDOM),
                forecast.fullAt(master, now, 1 - SELDOM),
                curve(state, container));
    }

    private static List<Point> curve(DayState state, ContainerState container) {
        Forecast forecast = state.forecast();
        Container master = container.container();
        Instant until = state.nextOpportunity();
        List<Belief> beliefs = new ArrayList<>(forecast.curve(master, container.belief(), until));
        beliefs.add(forecast.at(master, container.belief(), until));
        return beliefs.stream().map(Point::of).toList();
    }
}
