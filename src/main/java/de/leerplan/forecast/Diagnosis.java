package de.leerplan.forecast;

import java.time.Instant;

/// What is the matter with a sensor, since when, and the figure that shows it.
///
/// @param since when it began as far as the readings tell; for `FINE` when it was last found so
/// @param figure what gave rise to it, see `SensorCondition`: percent of battery for
///     `LOW_BATTERY`, hours for `SILENT`, readings set aside of the last 24 for `SPIKING`,
///     percentage points for `DRIFTING`, points that should have come in for `STUCK`, millimetres
///     or percent for `BLOCKED`, emptyings it did not show for `SWAPPED` and `DOUBTFUL`, degrees
///     Celsius for `FIRE`
public record Diagnosis(SensorCondition condition, Instant since, double figure) {
    public static final Diagnosis FINE = new Diagnosis(SensorCondition.FINE, Instant.EPOCH, 0);

    /// The same as before where only the figure moved; `since` is then the older one.
    Diagnosis following(Diagnosis before) {
        return before.condition == condition
                ? new Diagnosis(condition, before.since, figure)
                : this;
    }
}
