package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Signal;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All the ways of writing readings down that we understand, told apart by their top-level keys:
/// The Things Stack, ChirpStack, NGSI, and our own, which may be a table too.
public final class ReadingFormats implements ReadingDecoder {
    private final FirstTold told = new FirstTold();
    private final PlainJson ours;
    private final List<Format> formats;

    /// @param devices which radio device sits in which container
    public ReadingFormats(DeviceBook devices) {
        this(devices, PlainJson.ofSenders());
    }

    private ReadingFormats(DeviceBook devices, PlainJson ours) {
        this.ours = ours;
        UplinkReadings uplinks = new UplinkReadings(devices, told);
        this.formats =
                List.of(new TheThingsStack(uplinks), new ChirpStack(uplinks), new Ngsi(), ours);
    }

    /// For files of days gone by, which know fills above the brim.
    public static ReadingFormats ofFiles(DeviceBook devices) {
        return new ReadingFormats(devices, PlainJson.ofFiles());
    }

    /// What came before a restart is known: its radio messages are told apart as if there had been
    /// none.
    public void recall(ReadingReceived fact) {
        fact.message()
                .ifPresent(
                        message ->
                                told.recall(
                                        List.of(message.split(" ")), fact.measuredAt(), fact.at()));
    }

    @Override
    public Decoding decode(byte[] message, Instant at) {
        try {
            BinaryData.refuse(message);
            if (PlainCsv.recognises(message)) {
                return new Decoding.Decoded(List.copyOf(PlainCsv.readings(message, at, ours)));
            }
            JsonNode json = JsonMessage.read(message);
            return isBundle(json) ? bundle(json, at) : read(json, at);
        } catch (Malformed e) {
            return e.refused(message);
        }
    }

    private Decoding read(JsonNode json, Instant at) throws Malformed {
        for (Format format : formats) {
            if (format.recognises(json)) {
                return format.read(json, at);
            }
        }
        throw new Malformed(MessageFlaw.UNKNOWN_FORMAT.of());
    }

    /// An array of our own readings is one message.
    private boolean isBundle(JsonNode json) {
        return json.isArray() && json.valueStream().anyMatch(this::isForeign);
    }

    private boolean isForeign(JsonNode message) {
        return formats.stream().anyMatch(f -> !f.equals(ours) && f.recognises(message));
    }

    private Decoding bundle(JsonNode messages, Instant at) throws Malformed {
        List<Observation> facts = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        int index = 0;
        for (JsonNode message : messages) {
            switch (member(message, index++, at)) {
                case Decoding.Decoded(List<Observation> some) -> facts.addAll(some);
                case Decoding.Notified(List<Observation> some) -> facts.addAll(some);
                case Decoding.Waits(Signal signal) -> signals.add(signal);
                case Decoding.Bundle(List<Observation> some, List<Signal> waiting) -> {
                    facts.addAll(some);
                    signals.addAll(waiting);
                }
                case Decoding.Refused(var kind, Saying saying, _) ->
                        throw new Malformed(kind, saying);
            }
        }
        return signals.isEmpty()
                ? new Decoding.Decoded(facts)
                : new Decoding.Bundle(facts, signals);
    }

    private Decoding member(JsonNode message, int index, Instant at) throws Malformed {
        String where = "[%d]: ".formatted(index);
        if (!message.isObject()) {
            throw new Malformed(MessageFlaw.NO_OBJECT.of().within(where));
        }
        try {
            return read(message, at);
        } catch (Malformed e) {
            throw e.within(where);
        }
    }
}
