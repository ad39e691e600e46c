package de.leerplan.operations;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.forecast.Witness;
import de.leerplan.model.ContainerId;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Which container a swapped sensor probably hangs in: one that a crew emptied when this one showed
/// an emptying that nobody reported, and whose own sensor contradicts its crews too.
public final class SwapPartner {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(4);

    /// A sensor shows an emptying with its next reading, and is believed with the one after.
    private static final Duration SHOWN_WITHIN = Duration.ofHours(3);

    private SwapPartner() {}

    /// Of several the one whose emptying lies nearest in time; empty as long as today's emptyings
    /// tell nothing, or the sensor is not thought to be swapped.
    public static Optional<ContainerId> of(DayState state, ContainerState swapped) {
        boolean maybe =
                swapped.condition() == SensorCondition.SWAPPED
                        || swapped.condition() == SensorCondition.DOUBTFUL;
        if (!maybe) {
            return Optional.empty();
        }
        return state.containers().values().stream()
                .filter(other -> other != swapped && contradicts(other.sensor().witness()))
                .filter(other -> apart(swapped, other).isPresent())
                .min(
                        Comparator.<ContainerState, Duration>comparing(
                                        other -> apart(swapped, other).orElse(SHOWN_WITHIN))
                                .thenComparing(other -> other.container().id()))
                .map(other -> other.container().id());
    }

    private static boolean contradicts(Witness witness) {
        return witness.missed() + witness.ghosts() > 0;
    }

    /// How far what one showed lies from what the crew reported of the other, either way.
    private static Optional<Duration> apart(ContainerState one, ContainerState other) {
        return shown(one, other).or(() -> shown(other, one));
    }

    private static Optional<Duration> shown(ContainerState by, ContainerState emptied) {
        Witness witness = by.sensor().witness();
        return emptied.emptied()
                .filter(e -> e.truck().isPresent())
                .map(Emptying::at)
                .filter(at -> near(at, witness.ghostAt()))
                .map(at -> Duration.between(at, witness.ghostAt()).abs());
    }

    private static boolean near(Instant emptied, Instant shown) {
        return !shown.isBefore(emptied.minus(CLOCKS_DIFFER))
                && shown.isBefore(emptied.plus(SHOWN_WITHIN));
    }
}
