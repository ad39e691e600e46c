package de.leerplan.intake.sensors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The sensors whose messages we understand, by type.
public final class SensorBook {
    /// A new sensor gets a line here.
    static final List<SensorDecoder> DECODERS =
            List.of(
                    new Em310Udl(),
                    new Em400(),
                    new Ws201(),
                    new DecentlabMbx(),
                    new DingtekDf702(),
                    new Tek766(),
                    new ElsysElt(),
                    new DraginoDds(),
                    new SensoneoSingle());

    private static final Map<String, SensorDecoder> BY_MODEL = byModel();

    private SensorBook() {}

    /// @param model as the master data or a network server names it; capitals do not matter
    public static Optional<SensorDecoder> decoder(String model) {
        return Optional.ofNullable(BY_MODEL.get(model.strip().toLowerCase(Locale.ROOT)));
    }

    /// All types, as people write them.
    public static List<String> models() {
        return BY_MODEL.keySet().stream().map(m -> m.toUpperCase(Locale.ROOT)).sorted().toList();
    }

    private static Map<String, SensorDecoder> byModel() {
        Map<String, SensorDecoder> decoders = new HashMap<>();
        for (SensorDecoder decoder : DECODERS) {
            decoder.models().forEach(model -> decoders.put(model, decoder));
        }
        return Map.copyOf(decoders);
    }
}
