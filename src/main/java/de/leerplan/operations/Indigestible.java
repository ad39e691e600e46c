package de.leerplan.operations;

import de.leerplan.model.Saying;

/// What a fact speaks of does not fit the day. The message is in English.
final class Indigestible extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Saying saying;

    Indigestible(Saying saying, String message) {
        super(message);
        this.saying = saying;
    }

    /// Why it is refused, for any language; of a fault of the program itself, that it is one.
    static Saying told(RuntimeException refusal) {
        return refusal instanceof Indigestible known
                ? known.saying
                : FactFlaw.FAULT.of(String.valueOf(refusal.getMessage()));
    }
}
