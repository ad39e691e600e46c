package de.leerplan.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A source as the doorman knows it: by digests, all of the same length.
///
/// @param token what it presents as bearer
/// @param nameAndToken what it presents as Basic
record Guest(Source source, byte[] token, byte[] nameAndToken, RateLimit limit) {
    static Guest of(Source source, RateLimit limit) {
        byte[] both = digest(source.name() + ":" + source.token());
        return new Guest(source, digest(source.token()), both, limit);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
