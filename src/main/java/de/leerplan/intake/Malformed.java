package de.leerplan.intake;

/// A message cannot be understood. Travels only from where that is noticed to the decoder's edge,
/// where it becomes a `Decoding.Refused`.
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /// @param reason names the field or byte at fault first, where there is one
    /// @param remedy what the sender is to do
    public Malformed(String reason, String remedy) {
        super(reason, null, false, false);
        this.remedy = remedy;
    }

    Decoding.Refused refused(byte[] message) {
        return new Decoding.Refused(
                Decoding.Refused.Kind.MALFORMED,
                String.valueOf(getMessage()),
                remedy,
                Excerpt.of(message));
    }
}
