package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.operations.Refusal;
import de.leerplan.wording.Wording;

/// A message cannot be used. Travels only from where that is noticed to the decoder's edge,
/// where it becomes a `Decoding.Refused`.
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal kind;
    private final transient Saying saying;

    /// @param saying names the field or byte at fault first, where there is one
    public Malformed(Saying saying) {
        this(Refusal.MALFORMED, saying);
    }

    Malformed(Refusal kind, Saying saying) {
        super(null, null, false, false);
        this.kind = kind;
        this.saying = saying;
    }

    /// What is wrong, and how the sender is to mend it.
    public Saying saying() {
        return saying;
    }

    @Override
    public String getMessage() {
        return Wording.ENGLISH.tell(saying);
    }

    /// The same of a part of the message.
    Malformed within(String where) {
        return new Malformed(kind, saying.within(where));
    }

    /// The same in a line of a table.
    Malformed inLine(int number) {
        return new Malformed(kind, saying.inLine(number));
    }

    Decoding.Refused refused(byte[] message) {
        return new Decoding.Refused(kind, saying, Excerpt.of(message));
    }
}
