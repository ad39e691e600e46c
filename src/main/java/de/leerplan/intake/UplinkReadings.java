package de.leerplan.intake;

import de.leerplan.intake.sensors.SensorBook;
import de.leerplan.intake.sensors.SensorDecoder;
import de.leerplan.intake.sensors.SensorReport;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.SensorHealth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns radio messages into readings of containers.
final class UplinkReadings {
    private final DeviceBook devices;
    private final FirstTold told;

    UplinkReadings(DeviceBook devices, FirstTold told) {
        this.devices = devices;
        this.told = told;
    }

    Decoding of(Uplink uplink, Instant at) throws Malformed {
        Instant said = MeasuringTime.of("received_at", uplink.receivedAt(), at);
        Optional<Device> device = devices.device(uplink.device());
        if (device.isEmpty()) {
            // Taken in later, it is told apart by its time, so that has to be the first told too.
            return new Decoding.Waits(uplink.kept(told.measured(uplink.identities(), said, at)));
        }
        // Read before it is remembered: what is refused now may come again with its type known.
        List<Observation> facts = facts(device.get(), uplink, said, at);
        Instant measured = told.measured(uplink.identities(), said, at);
        return new Decoding.Decoded(
                measured.equals(said) ? facts : facts(device.get(), uplink, measured, at));
    }

    /// What a device says of its battery alone; nothing where nobody knows its container.
    Decoding status(DevEui eui, Optional<Instant> said, SensorHealth health, Instant at)
            throws Malformed {
        Instant measured = MeasuringTime.of("time", said, at);
        List<Observation> facts = new ArrayList<>();
        devices.device(eui)
                .ifPresent(
                        device ->
                                facts.add(
                                        new SensorReported(
                                                at, measured, device.container(), health)));
        return new Decoding.Decoded(facts);
    }

    /// What the radio message of a device tells of its container.
    ///
    /// @throws Malformed if nobody understands it
    static List<Observation> facts(Device device, Uplink uplink, Instant measured, Instant at)
            throws Malformed {
        Spoken spoken = new Spoken(device, uplink, measured, at);
        String type = device.sensor().isBlank() ? uplink.model().orElse("") : device.sensor();
        // What a person registered goes before what the network server says.
        Optional<SensorDecoder> decoder = SensorBook.decoder(type);
        if (decoder.isPresent() && !uplink.payload().isEmpty()) {
            List<Observation> facts = new ArrayList<>();
            for (SensorReport report : decoder.get().decode(uplink.port(), uplink.bytes())) {
                facts.add(spoken.fact(report));
            }
            return facts;
        }
        if (uplink.decoded().isPresent()) {
            return spoken.decoded(new JsonFields(uplink.decoded().get(), "payload."));
        }
        if (uplink.payload().isEmpty()) {
            // Such as a bare acknowledgement: the device is there, and measured nothing.
            return List.of();
        }
        throw new Malformed(MessageFlaw.UNKNOWN_SENSOR.of(device.eui(), type));
    }
}
