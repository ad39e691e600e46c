package de.leerplan.forecast;

import java.time.Instant;

/// What is remembered of a container's sensor from reading to reading and from day to day; small,
/// so that thousands can be kept. `SensorWatch` adds to it.
///
/// @param said what it said last, percent, not cut off
/// @param doubt what the last reading said if it was set aside, percent; −1000 otherwise
/// @param doubtAt when that was measured
public record SensorTrack(
        Pulse pulse,
        double said,
        double doubt,
        Instant doubtAt,
        Stillness still,
        Outliers outliers,
        EmptyMark emptyMark,
        Witness witness,
        Alerts alerts,
        Diagnosis diagnosis) {
    private static final double NOTHING = -1_000;

    public static final SensorTrack NEW =
            new SensorTrack(
                    Pulse.NONE,
                    0,
                    NOTHING,
                    Instant.EPOCH,
                    Stillness.NONE,
                    Outliers.NONE,
                    EmptyMark.NONE,
                    Witness.NONE,
                    Alerts.NONE,
                    Diagnosis.FINE);

    public SensorCondition condition() {
        return diagnosis.condition();
    }

    /// A measured fill with the floor as emptyings taught it, percent, not cut off.
    public double corrected(double percent) {
        return emptyMark.corrected(percent);
    }

    /// A crew says that it emptied the container.
    public SensorTrack told(Instant emptied) {
        boolean visible = pulse.heard() && said >= 30;
        return new SensorTrack(
                pulse,
                said,
                doubt,
                doubtAt,
                visible ? still.throughEmptying() : still,
                outliers,
                emptyMark,
                witness.told(emptied, said),
                alerts,
                diagnosis);
    }

    /// Someone put the sensor right or replaced it: what was known of it no longer counts.
    public SensorTrack mended() {
        return NEW;
    }

    /// Somebody sees the container burn, whatever the sensor says.
    public SensorTrack burning(Instant at) {
        Diagnosis seen = new Diagnosis(SensorCondition.FIRE, at, alerts.celsius());
        return with(alerts.seen(), seen.following(diagnosis));
    }

    /// Somebody made sure that nothing burns, whatever the sensor said.
    public SensorTrack cooled() {
        return with(alerts.cooled(), Diagnosis.FINE);
    }

    /// Whether it has gone silent by `now` without our having said so.
    public boolean newlySilent(Instant now) {
        return condition() != SensorCondition.SILENT
                && condition() != SensorCondition.FIRE
                && pulse.silent(now);
    }

    public SensorTrack silent() {
        return diagnosed(new Diagnosis(SensorCondition.SILENT, pulse.last(), 0));
    }

    boolean doubting() {
        return doubt > NOTHING;
    }

    SensorTrack diagnosed(Diagnosis found) {
        return with(alerts, found.following(diagnosis));
    }

    private SensorTrack with(Alerts nextAlerts, Diagnosis next) {
        return new SensorTrack(
                pulse, said, doubt, doubtAt, still, outliers, emptyMark, witness, nextAlerts, next);
    }
}
