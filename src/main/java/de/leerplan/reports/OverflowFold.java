package de.leerplan.reports;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Forecast;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import java.time.Duration;
import java.time.Instant;

/// Adds up for how long containers were full, going by what was believed of them.
///
/// @param hours so far
/// @param containers those that were full at any time
record OverflowFold(double hours, PSet<ContainerId> containers) {
    static final OverflowFold NONE = new OverflowFold(0, HashTreePSet.empty());

    /// From here on a container counts as full; a sensor that sees no farther never says more.
    private static final double FULL_PERCENT = 99;

    /// With the time between two beliefs of one container.
    OverflowFold between(DayState state, Instant begun, ContainerState before, Instant until) {
        Belief belief = before.belief();
        Instant from = belief.asOf().isBefore(begun) ? begun : belief.asOf();
        if (!until.isAfter(from)) {
            return this;
        }
        double full = fullHours(state.forecast(), before, from, until);
        return full > 0
                ? new OverflowFold(hours + full, containers.plus(before.container().id()))
                : this;
    }

    Overflow total() {
        return new Overflow(hours, containers.size());
    }

    /// Between two moments a container is taken to fill evenly.
    private static double fullHours(
            Forecast forecast, ContainerState state, Instant from, Instant until) {
        double first = forecast.at(state.container(), state.belief(), from).mean();
        double last = forecast.at(state.container(), state.belief(), until).mean();
        double hours = Duration.between(from, until).toMillis() / 3_600_000.0;
        if (last < FULL_PERCENT) {
            return 0;
        }
        return first >= FULL_PERCENT ? hours : hours * (last - FULL_PERCENT) / (last - first);
    }
}
