package de.leerplan.intake.network;

import de.leerplan.model.Flaw;

import java.util.List;

/// Why no readings come from a network server.
enum DoorFlaw implements Flaw {
    UNKNOWN_HOST("host"),
    NOBODY_LISTENS,
    NO_ANSWER,
    NO_WAY,
    /// For any other reason; what was said of it is in English.
    BROKEN_OFF("said"),
    WRONG_LOGIN,
    WRONG_CLIENT,
    BUSY,
    OTHER_MQTT,
    /// What the server answered, as MQTT names it.
    NOT_LET_IN("said"),
    NO_TOPICS,
    EXPIRED,
    NOT_YET_VALID,
    OTHER_NAME,
    UNKNOWN_AUTHORITY,
    /// What was said of it is in English.
    NO_TLS("said");

    private final List<String> figures;

    DoorFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
