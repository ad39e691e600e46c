package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Forecast;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a container's fill goes on if nobody empties it, as screens and reports tell it.
///
/// @param fill believed level now
/// @param sd standard deviation now, percentage points
/// @param overflowChance probability that it is over 100 % at the next opportunity, 0..1
/// @param full when it is expected to be full; empty if not within 14 days
/// @param early when it is full on the cautious line, one standard deviation above
/// @param late when it is full on the hopeful line, one standard deviation below
/// @param curve from the last evidence to the next opportunity, every half hour
public record Outlook(
        FillLevel fill,
        double sd,
        double overflowChance,
        Optional<Instant> full,
        Optional<Instant> early,
        Optional<Instant> late,
        List<Point> curve) {
    /// @param mean percent, may exceed 100
    /// @param sd percentage points
    public record Point(Instant at, double mean, double sd) {}

    public Outlook {
        curve = List.copyOf(curve);
    }

    public static Outlook of(DayState state, ContainerState container) {
        Forecast forecast = state.forecast();
        Container master = container.container();
        Belief now = forecast.at(master, container.belief(), state.now());
        return new Outlook(
                now.fill(),
                now.sd(),
                forecast.overflowChance(master, container.belief(), state.nextOpportunity()),
                forecast.fullAt(master, now, 0),
                forecast.fullAt(master, now, 1),
                forecast.fullAt(master, now, -1),
                curve(state, container));
    }

    private static List<Point> curve(DayState state, ContainerState container) {
        Forecast forecast = state.forecast();
        Container master = container.container();
        Instant until = state.nextOpportunity();
        List<Belief> beliefs = new ArrayList<>(forecast.curve(master, container.belief(), until));
        beliefs.add(forecast.at(master, container.belief(), until));
        return beliefs.stream().map(b -> new Point(b.asOf(), b.mean(), b.sd())).toList();
    }
}
