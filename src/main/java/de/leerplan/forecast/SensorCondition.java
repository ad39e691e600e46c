package de.leerplan.forecast;

/// What is the matter with a container's sensor, from best to worst.
public enum SensorCondition {
    FINE,
    /// Still tells the truth, but not for long.
    LOW_BATTERY,
    /// Nothing heard for many times its usual pause.
    SILENT,
    /// Says of itself that it hangs or lies other than it should.
    TILTED,
    /// Many single readings make no sense; those between are good.
    SPIKING,
    /// Emptied containers look fuller, or deeper than they are, from week to week.
    DRIFTING,
    /// Contradicts what crews and habits say; it is not clear why.
    DOUBTFUL,
    /// Says the same for hours while the container must be filling, or was emptied.
    STUCK,
    /// Something hangs right in front of it.
    BLOCKED,
    /// Shows the emptyings of another container and not those of its own.
    SWAPPED,
    /// It is hot in there: fire suspected.
    FIRE;

    /// Whether its readings still say how full the container is.
    public boolean believable() {
        return switch (this) {
            case FINE, LOW_BATTERY, SILENT, SPIKING -> true;
            case TILTED, DRIFTING, DOUBTFUL, STUCK, BLOCKED, SWAPPED, FIRE -> false;
        };
    }
}
