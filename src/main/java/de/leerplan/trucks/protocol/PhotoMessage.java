package de.leerplan.trucks.protocol;

import java.time.Instant;
import java.util.Optional;

/// A picture of a stop.
///
/// @param photoId unique per truck; the same id is the same picture
/// @param number the stop's number, 0 if it stands on no order
/// @param job the citizen's order it shows
/// @param data a JPEG in Base64
public record PhotoMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        String photoId,
        String orderId,
        int number,
        Optional<String> container,
        Optional<String> job,
        String mediaType,
        String data,
        String note)
        implements Message {
    /// Longest `data`, characters.
    public static final int LONGEST = 1_400_000;

    private static final String JPEG = "image/jpeg";

    public PhotoMessage {
        Ids.require(photoId);
        if (!mediaType.equals(JPEG) || data.length() < 4 || data.length() > LONGEST) {
            throw new IllegalArgumentException("A photo is a JPEG of at most 1 MiB");
        }
        if (number < 0 || note.length() > TextMessage.LONGEST) {
            throw new IllegalArgumentException("No valid number or note");
        }
    }
}
