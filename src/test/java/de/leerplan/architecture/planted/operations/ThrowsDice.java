package de.leerplan.architecture.planted.operations;

import java.util.Random;
import java.util.UUID;

/// Leaves to chance what a replay must repeat.
final class ThrowsDice {
    UUID name() {
        return UUID.randomUUID();
    }

    int eyes() {
        return new Random().nextInt(6);
    }
}
