package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Our own way of writing readings down, for everyone who has no other: `docs/readings.md`.
final class PlainJson implements Format {
    private static final int FARTHEST_MM = 20_000;
    private static final double BRIM = 100;

    /// Files of days gone by know bins heaped above the brim.
    private static final double HEAPED = 300;

    private final double mostPercent;

    private PlainJson(double mostPercent) {
        this.mostPercent = mostPercent;
    }

    /// As senders write it: up to 100 %.
    static PlainJson ofSenders() {
        return new PlainJson(BRIM);
    }

    /// As files have it: up to 300 %, of which 100 is kept.
    static PlainJson ofFiles() {
        return new PlainJson(HEAPED);
    }

    /// The last one asked: whatever nobody else knows is held to be ours.
    @Override
    public boolean recognises(JsonNode message) {
        return true;
    }

    @Override
    public Decoding read(JsonNode root, Instant at) throws Malformed {
        return new Decoding.Decoded(List.copyOf(readings(root, at)));
    }

    private List<ReadingReceived> readings(JsonNode root, Instant at) throws Malformed {
        if (root.isObject()) {
            return List.of(reading(new JsonFields(root, ""), at));
        }
        if (root.isEmpty()) {
            throw new Malformed(MessageFlaw.NO_READINGS.of());
        }
        List<ReadingReceived> readings = new ArrayList<>();
        for (JsonNode element : root) {
            String where = "[" + readings.size() + "]";
            if (!element.isObject()) {
                throw new Malformed(MessageFlaw.NO_OBJECT.of().within(where + ": "));
            }
            readings.add(reading(new JsonFields(element, where + "."), at));
        }
        return readings;
    }

    /// One reading, wherever its fields stood.
    ReadingReceived reading(JsonFields fields, Instant at) throws Malformed {
        return new ReadingReceived(
                at,
                MeasuringTime.of(fields.where() + "measuredAt", fields.time("measuredAt"), at),
                container(fields),
                measured(fields),
                new SensorHealth(
                        fields.rounded("battery", 0, 100),
                        fields.rounded("celsius", -60, 1_000),
                        fields.rounded("rssi", -200, 20)));
    }

    private static ContainerId container(JsonFields fields) throws Malformed {
        String id = fields.text("container", MessageFlaw.NO_CONTAINER_NAME);
        if (id.length() > 64) {
            throw new Malformed(
                    MessageFlaw.CONTAINER_NAME_TOO_LONG.of(fields.where() + "container"));
        }
        return new ContainerId(id);
    }

    private Measured measured(JsonFields fields) throws Malformed {
        OptionalInt distance = fields.rounded("distanceMm", 0, FARTHEST_MM);
        OptionalDouble percent = fields.number("fillPercent", 0, mostPercent);
        if (distance.isPresent() == percent.isPresent()) {
            MessageFlaw flaw =
                    distance.isPresent() ? MessageFlaw.BOTH_MEASURES : MessageFlaw.NEITHER_MEASURE;
            throw new Malformed(flaw.of().within(fields.where()));
        }
        return distance.isPresent()
                ? new Measured.Distance(distance.getAsInt())
                : new Measured.Percent(FillLevel.clamped(percent.getAsDouble()));
    }
}
