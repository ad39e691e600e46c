package de.leerplan.intake;

import de.leerplan.operations.Refusal;

/// A message cannot be used. Travels only from where that is noticed to the decoder's edge,
/// where it becomes a `Decoding.Refused`.
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal kind;
    private final String remedy;

    /// @param reason names the field or byte at fault first, where there is one
    /// @param remedy what the sender is to do
    public Malformed(String reason, String remedy) {
        this(Refusal.MALFORMED, reason, remedy);
    }

    Malformed(Refusal kind, String reason, String remedy) {
        super(reason, null, false, false);
        this.kind = kind;
        this.remedy = remedy;
    }

    /// The same of a part of the message.
    Malformed within(String where) {
        return new Malformed(kind, where + getMessage(), remedy);
    }

    Decoding.Refused refused(byte[] message) {
        return new Decoding.Refused(
                kind, String.valueOf(getMessage()), remedy, Excerpt.of(message));
    }
}
