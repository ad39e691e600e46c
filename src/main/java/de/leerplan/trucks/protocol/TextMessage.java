package de.leerplan.trucks.protocol;

import java.time.Instant;

/// Something said in words, by the dispatcher or by the crew.
///
/// @param messageId unique per truck and direction, 1 to 64 characters
/// @param text 1 to 500 characters
/// @param urgent whether it should interrupt; of a crew: whether it needs an answer
public record TextMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        String messageId,
        String text,
        boolean urgent)
        implements Message {
    static final int LONGEST = 500;

    public TextMessage {
        Ids.require(messageId);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A text has 1 to 500 characters");
        }
    }
}
