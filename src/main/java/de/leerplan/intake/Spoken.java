package de.leerplan.intake;

import de.leerplan.intake.sensors.SensorReport;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.SensorHealth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A radio message with all that is known around it: words it in facts.
///
/// @param measured when the message was sent
/// @param at when it arrived here
record Spoken(Device device, Uplink uplink, Instant measured, Instant at) {
    private static final int FARTHEST_MM = 20_000;

    /// What stands for the alarm of a sensor that gives no percent.
    private static final int NEARLY_EMPTY = 5;

    Observation fact(SensorReport report) {
        OptionalInt celsius =
                report.celsius().isPresent()
                        ? OptionalInt.of((int) Math.round(report.celsius().getAsDouble()))
                        : OptionalInt.empty();
        SensorHealth health =
                new SensorHealth(
                        battery(report),
                        celsius,
                        uplink.rssi(),
                        Optional.of(report.tilted()),
                        Optional.of(report.fire()));
        Instant then = measured.minus(report.age());
        return measured(report)
                .<Observation>map(
                        value ->
                                named(
                                        new ReadingReceived(
                                                at, then, device.container(), value, health),
                                        report.age()))
                .orElseGet(() -> new SensorReported(at, then, device.container(), health));
    }

    /// The network server's own decoder: `distance` in millimetres is what they agree on.
    List<Observation> decoded(JsonFields fields) throws Malformed {
        OptionalInt distance = fields.rounded("distance", 0, FARTHEST_MM);
        OptionalInt battery = fields.likely("battery", 0, 100);
        OptionalInt celsius = fields.likely("temperature", -60, 1_000);
        SensorHealth health = new SensorHealth(passedOn(battery), celsius, uplink.rssi());
        if (distance.isPresent()) {
            Measured value = new Measured.Distance(distance.getAsInt());
            return List.of(
                    named(
                            new ReadingReceived(at, measured, device.container(), value, health),
                            Duration.ZERO));
        }
        return battery.isPresent() || celsius.isPresent()
                ? List.of(new SensorReported(at, measured, device.container(), health))
                : List.of();
    }

    /// By the newest report of it the radio message is known again after a restart.
    private ReadingReceived named(ReadingReceived reading, Duration age) {
        return uplink.identities().isEmpty() || !age.isZero()
                ? reading
                : reading.in(String.join(" ", uplink.identities()));
    }

    private OptionalInt battery(SensorReport report) {
        if (report.batteryAlarm()) {
            return OptionalInt.of(NEARLY_EMPTY);
        }
        OptionalInt percent = report.power().percent();
        return percent.isPresent() ? percent : passedOn(decodedBattery());
    }

    private OptionalInt decodedBattery() {
        return uplink.decoded().isEmpty()
                ? OptionalInt.empty()
                : new JsonFields(uplink.decoded().get(), "").likely("battery", 0, 100);
    }

    /// Some network servers tell of the battery beside the message.
    private OptionalInt passedOn(OptionalInt battery) {
        return battery.isPresent() ? battery : uplink.battery();
    }

    /// The distance first: it can be calibrated for the container, a sensor's own percent not.
    private static Optional<Measured> measured(SensorReport report) {
        if (report.distanceMm().isPresent()) {
            return Optional.of(new Measured.Distance(report.distanceMm().getAsInt()));
        }
        return report.fillPercent().isPresent()
                ? Optional.of(new Measured.Percent(new FillLevel(report.fillPercent().getAsInt())))
                : Optional.empty();
    }
}
