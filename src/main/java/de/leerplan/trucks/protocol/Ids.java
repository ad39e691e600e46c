package de.leerplan.trucks.protocol;

/// The ids by which a thing that was sent twice is known.
final class Ids {
    private static final int LONGEST = 64;

    private Ids() {}

    static void require(String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("An id has 1 to 64 characters");
        }
    }
}
