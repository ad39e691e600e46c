package de.leerplan.forecast;

/// Names what is the matter with a sensor. Of several things the worst is named: what endangers
/// people first, then what makes readings worthless, then what will.
final class Diagnosing {
    private Diagnosing() {}

    /// @param track what is known of the sensor with this reading
    /// @param before what was known without it
    static Diagnosis of(SensorTrack track, SensorTrack before, Sample sample) {
        Alerts alerts = track.alerts();
        Witness witness = track.witness();
        Stillness still = track.still();
        if (alerts.fire()) {
            return new Diagnosis(SensorCondition.FIRE, sample.at(), alerts.celsius());
        }
        if (alerts.tiltedNow(was(before, SensorCondition.TILTED))) {
            return new Diagnosis(SensorCondition.TILTED, sample.at(), 0);
        }
        if (alerts.blindNow(was(before, SensorCondition.BLOCKED))) {
            return new Diagnosis(
                    SensorCondition.BLOCKED, sample.at(), sample.millimetres().orElse(0));
        }
        if (alerts.deepNow(was(before, SensorCondition.SWAPPED)) && !offFloor(track)) {
            return new Diagnosis(SensorCondition.SWAPPED, sample.at(), witness.missed());
        }
        if (still.stuck()) {
            return new Diagnosis(SensorCondition.STUCK, still.since(), still.due());
        }
        if (witness.blocked(sample.percent())) {
            return new Diagnosis(SensorCondition.BLOCKED, sample.at(), sample.percent());
        }
        if (track.outliers().many()) {
            return new Diagnosis(SensorCondition.SPIKING, sample.at(), track.outliers().ofLast24());
        }
        if (witness.swapped()) {
            return new Diagnosis(SensorCondition.SWAPPED, sample.at(), witness.missed());
        }
        if (track.emptyMark().drifting()) {
            return new Diagnosis(SensorCondition.DRIFTING, sample.at(), track.emptyMark().off());
        }
        if (witness.contradicts()) {
            return new Diagnosis(SensorCondition.DOUBTFUL, sample.at(), witness.missed());
        }
        if (alerts.lowBattery()) {
            return new Diagnosis(SensorCondition.LOW_BATTERY, sample.at(), alerts.battery());
        }
        return Diagnosis.FINE;
    }

    /// It has been drifting there from week to week.
    private static boolean offFloor(SensorTrack track) {
        return track.emptyMark().drifting() || track.emptyMark().last() < -8;
    }

    private static boolean was(SensorTrack before, SensorCondition asked) {
        return before.condition() == asked;
    }
}
