package de.leerplan.model;

/// Refuses names that are no names. The ids of containers, trucks and sites share it.
final class Named {
    private Named() {}

    /// @throws IllegalArgumentException if `value` is blank or longer than 64 characters
    static void require(String what, String value) {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "%s must have 1 to 64 characters, not '%s'".formatted(what, value));
        }
    }
}
