package de.leerplan.trucks.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A secret as it is kept: salted SHA-256. That is enough because secrets are random with 160 bits
/// and are never chosen by people.
///
/// @param salt hexadecimal
/// @param hash hexadecimal
public record SecretHash(String salt, String hash) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new random secret: 32 characters, easy to read out.
    public static String newSecret() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        StringBuilder secret = new StringBuilder();
        String letters = "abcdefghijkmnpqrstuvwxyz23456789";
        long bits = 0;
        int held = 0;
        for (byte b : bytes) {
            bits = bits << 8 | b & 0xff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                secret.append(letters.charAt((int) (bits >> held & 31)));
            }
        }
        return secret.toString();
    }

    public static SecretHash of(String secret) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        return new SecretHash(hex, digest(hex, secret));
    }

    public boolean matches(String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                digest(salt, secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String salt, String secret) {
        try {
            byte[] bytes = (salt + secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
