package de.leerplan.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/// The worldwide number of a LoRaWAN device: 16 hexadecimal digits, here in capitals.
public record DevEui(String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9A-F]{16}");

    /// @param value with or without separators, in capitals or not
    /// @throws IllegalArgumentException if it has not 16 hexadecimal digits
    public DevEui {
        value = value.replaceAll("[\\s:-]", "").toUpperCase(Locale.ROOT);
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A DevEUI has 16 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
