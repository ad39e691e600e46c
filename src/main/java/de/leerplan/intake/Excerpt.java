package de.leerplan.intake;

import java.nio.charset.StandardCharsets;

/// The beginning of a message, fit to be shown and stored.
final class Excerpt {
    private static final int LONGEST = 200;

    private Excerpt() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// At most 200 characters of one line; what cannot be shown becomes a full stop.
    static String of(byte[] message) {
        int length = Math.min(message.length, 4 * LONGEST);
        String text = new String(message, 0, length, StandardCharsets.UTF_8);
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || !Character.isDefined(c) ? '.' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
