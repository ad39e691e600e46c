package de.leerplan.trucks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of the page as it is sent.
///
/// @param tag of its content, for browsers that have it already
record PageFile(byte[] bytes, String type, String tag) {
    static PageFile of(byte[] bytes, String type) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new PageFile(bytes, type, '"' + HexFormat.of().formatHex(digest, 0, 12) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static PageFile resource(String path, String type) {
        try (InputStream in = PageFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: " + path);
            }
            return of(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
