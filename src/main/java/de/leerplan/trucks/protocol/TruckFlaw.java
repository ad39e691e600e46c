package de.leerplan.trucks.protocol;

import de.leerplan.model.Flaw;

import java.util.List;

/// What can be wrong with a message of a truck, or with one to it.
public enum TruckFlaw implements Flaw {
    NO_TOPIC,
    UNKNOWN_TRUCK("truck"),
    OTHER_TRUCK("truck"),
    NULL,
    VERSION("version"),
    /// What the reader of JSON said is in English.
    UNREADABLE("line", "column", "said"),
    /// Of a kind that nobody thought of; what was said of it is in English.
    NONSENSE("said"),
    FUTURE("time"),
    OLD("time"),
    FAR,
    FAST,
    UNKNOWN_CONTAINER("container"),
    UNKNOWN_SITE("site"),
    NO_JOB,
    NO_JPEG,
    TOO_MANY_PHOTOS("most"),
    OTHER_CONTENT("result"),
    /// Of a tour that was to go out.
    NO_LINE,
    UNWRITABLE("said"),
    NOT_PUSHED("said");

    private final List<String> figures;

    TruckFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
