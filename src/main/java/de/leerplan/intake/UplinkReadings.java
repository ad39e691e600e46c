package de.leerplan.intake;

import de.leerplan.intake.sensors.SensorBook;
import de.leerplan.intake.sensors.SensorDecoder;
import de.leerplan.intake.sensors.SensorReport;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Turns radio messages into readings of containers.
final class UplinkReadings {
    private static final String REGISTER =
            "assign the device to a container, with its sensor's type";

    private final DeviceBook devices;

    UplinkReadings(DeviceBook devices) {
        this.devices = devices;
    }

    List<ReadingReceived> of(Uplink uplink, Instant at) throws Malformed {
        Device device = devices.device(uplink.device()).orElseThrow(() -> unknown(uplink.device()));
        Instant measured = MeasuringTime.of("received_at", uplink.receivedAt(), at);
        Optional<SensorDecoder> decoder = decoder(device, uplink);
        if (decoder.isPresent() && !uplink.payload().isEmpty()) {
            List<ReadingReceived> readings = new ArrayList<>();
            for (SensorReport report : decoder.get().decode(uplink.port(), uplink.bytes())) {
                readings.add(reading(device, uplink, report, measured, at));
            }
            return readings;
        }
        if (uplink.decoded().isPresent()) {
            JsonFields fields = new JsonFields(uplink.decoded().get(), "decoded payload: ");
            return decoded(device, uplink, fields, measured, at);
        }
        throw new Malformed(
                "device %s: type of sensor '%s' is not known and nothing is decoded"
                        .formatted(device.eui(), type(device, uplink)),
                REGISTER);
    }

    private static Optional<SensorDecoder> decoder(Device device, Uplink uplink) {
        return SensorBook.decoder(type(device, uplink));
    }

    /// What a person registered goes before what the network server says.
    private static String type(Device device, Uplink uplink) {
        return device.sensor().isBlank() ? uplink.model().orElse("") : device.sensor();
    }

    private static ReadingReceived reading(
            Device device, Uplink uplink, SensorReport report, Instant measured, Instant at) {
        Measured value =
                report.fillPercent().isPresent()
                        ? new Measured.Percent(new FillLevel(report.fillPercent().getAsInt()))
                        : new Measured.Distance(report.distanceMm().orElseThrow());
        OptionalInt celsius =
                report.celsius().isPresent()
                        ? OptionalInt.of((int) Math.round(report.celsius().getAsDouble()))
                        : OptionalInt.empty();
        OptionalInt battery =
                report.batteryPercent().isPresent() ? report.batteryPercent() : uplink.battery();
        return new ReadingReceived(
                at,
                measured.minus(report.age()),
                device.container(),
                value,
                new SensorHealth(
                        battery,
                        celsius,
                        uplink.rssi(),
                        Optional.of(report.tilted()),
                        Optional.of(report.fire())));
    }

    /// The network server's own decoder: `distance` in millimetres is what they agree on.
    private static List<ReadingReceived> decoded(
            Device device, Uplink uplink, JsonFields fields, Instant measured, Instant at)
            throws Malformed {
        OptionalInt distance = fields.rounded("distance", 0, 20_000);
        if (distance.isEmpty()) {
            return List.of();
        }
        OptionalInt battery = fields.rounded("battery", 0, 100);
        return List.of(
                new ReadingReceived(
                        at,
                        measured,
                        device.container(),
                        new Measured.Distance(distance.getAsInt()),
                        new SensorHealth(
                                battery.isPresent() ? battery : uplink.battery(),
                                fields.rounded("temperature", -60, 1_000),
                                uplink.rssi())));
    }

    private static Malformed unknown(DevEui eui) {
        return new Malformed(
                Decoding.Refused.Kind.UNKNOWN_CONTAINER,
                "device %s is not assigned to a container".formatted(eui),
                REGISTER);
    }
}
