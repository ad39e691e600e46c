package de.leerplan.replay;

import de.leerplan.model.Calibration;
import de.leerplan.model.Container;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The fill sensor of one container on a sample day: reports each one to two hours, first soon
/// after five.
final class Sensor {
    private static final double NOISE_SHARE = 0.012;
    private static final double SPIKE_SHARE = 0.22;
    private static final double HIGHEST_PERCENT = 106;
    private static final int BLIND_ZONE_MM = 30;

    private final Container container;
    private final Fault fault;
    private final Dice dice;
    private final int battery;
    private final int rssi;

    /// @param life the sensor's own dice, the same on all days
    /// @param dice the day's
    Sensor(Container container, Fault fault, Dice life, Dice dice) {
        this.container = container;
        this.fault = fault;
        this.dice = dice;
        this.battery = life.chance(0.01) ? 8 + life.whole(6) : 45 + life.whole(56);
        this.rssi = -72 - life.whole(40);
    }

    /// The distance a sensor without noise measures at `percent`; waste that piles up higher than
    /// the brim looks little higher.
    static double distance(Calibration calibration, double percent) {
        double share = Math.min(percent, HIGHEST_PERCENT) / 100;
        return calibration.emptyMm() - share * (calibration.emptyMm() - calibration.fullMm());
    }

    static Measured.Distance measured(double millimetres) {
        return new Measured.Distance((int) Math.max(BLIND_ZONE_MM, Math.round(millimetres)));
    }

    List<ReadingReceived> readings(DayScript day, Truth truth) {
        List<ReadingReceived> out = new ArrayList<>();
        Duration pause = Duration.ofMinutes(60 + 15L * dice.whole(5));
        Instant at = day.begin().plusSeconds(60 + dice.whole(1500));
        double first = distanceAt(truth, at);
        while (at.isBefore(day.end())) {
            out.add(reading(day, at, fault == Fault.STUCK ? first : distanceAt(truth, at)));
            at = at.plus(pause).plusSeconds(dice.whole(240));
        }
        return out;
    }

    ReadingReceived reading(DayScript day, Instant measuredAt, double distance) {
        return new ReadingReceived(
                measuredAt.plusSeconds(1 + dice.whole(4)),
                measuredAt,
                container.id(),
                measured(distance),
                new SensorHealth(
                        OptionalInt.of(battery),
                        OptionalInt.of(celsius(day, measuredAt)),
                        OptionalInt.of(rssi + dice.whole(5))));
    }

    double distanceAt(Truth truth, Instant at) {
        Calibration calibration = container.calibration();
        int range = calibration.emptyMm() - calibration.fullMm();
        double noise = dice.normal() * NOISE_SHARE * range;
        if (fault == Fault.SPIKES && dice.chance(SPIKE_SHARE)) {
            return calibration.fullMm() + range * dice.between(-0.05, 1);
        }
        return distance(calibration, truth.fill(container.id(), at)) + noise;
    }

    private int celsius(DayScript day, Instant at) {
        double hours = Duration.between(day.begin(), at).toMinutes() / 60.0;
        double warmth = Math.max(0, StrictMath.sin(Math.PI * Math.min(hours, 18) / 18));
        int span = day.noonCelsius() - day.dawnCelsius();
        int usual = (int) Math.round(day.dawnCelsius() + span * warmth);
        return fault == Fault.FIRE && !at.isBefore(day.at(Trouble.FIRE_AT))
                ? Trouble.FIRE_CELSIUS + dice.whole(12)
                : usual;
    }
}
