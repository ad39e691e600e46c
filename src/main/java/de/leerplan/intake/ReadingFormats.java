package de.leerplan.intake;

import de.leerplan.operations.Observation.ReadingReceived;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
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
            if (PlainCsv.recognises(message)) {
                return new Decoding.Decoded(List.copyOf(PlainCsv.readings(message, at, ours)));
            }
            JsonNode json = JsonMessage.read(message);
            for (Format format : formats) {
                if (format.recognises(json)) {
                    return format.read(json, at);
                }
            }
            throw new Malformed("no format that we know", "see docs/readings.md");
        } catch (Malformed e) {
            return e.refused(message);
        }
    }
}
