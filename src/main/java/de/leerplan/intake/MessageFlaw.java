package de.leerplan.intake;

import de.leerplan.model.Flaw;

import java.util.List;

/// What can be wrong with a message of readings, or with the way it came.
enum MessageFlaw implements Flaw {
    NO_TOKEN,
    TOO_OFTEN,
    TOO_LONG("bytes"),
    /// The same where a network server's broker was asked for it.
    TOO_LONG_FETCHED("bytes"),
    FOREIGN_TOPIC("topic"),
    /// By its declared type.
    PROTOBUF,
    /// By its first bytes.
    BINARY,
    /// What the reader of JSON said is in English.
    NO_JSON("line", "column", "said"),
    NO_STRUCTURE,
    UNKNOWN_FORMAT,
    NO_OBJECT,
    NO_READINGS,
    NO_LINES,
    UNKNOWN_COLUMN("name"),
    CELLS("cells", "columns"),
    NO_CONTAINER_NAME("field"),
    CONTAINER_NAME_TOO_LONG("field"),
    NO_ENTITY_NAME("field"),
    NO_ENTITY_NUMBER("field"),
    NO_DATA("field"),
    NO_LEVEL("field"),
    NO_NUMBER("field", "value", "least", "most"),
    NO_TIME("field", "value"),
    FUTURE("field", "time"),
    TOO_OLD("field", "time"),
    BOTH_MEASURES,
    NEITHER_MEASURE,
    NO_DEV_EUI("field"),
    NO_BASE64,
    UNKNOWN_SENSOR("device", "type"),
    UNKNOWN_CONTAINER("container"),
    TOO_MANY_DEVICES("device");

    private final List<String> figures;

    MessageFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
