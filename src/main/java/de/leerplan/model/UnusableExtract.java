package de.leerplan.model;

/// A file of OpenStreetMap data that cannot be used, with what is wrong as a screen tells it in the
/// user's language.
public final class UnusableExtract extends Unusable {
    private static final long serialVersionUID = 1L;

    private final ExtractFlaw flaw;
    private final String detail;

    /// @param detail where or how, such as what the reader of the format said; may be empty
    public UnusableExtract(ExtractFlaw flaw, String detail, String what, String remedy) {
        super(what, remedy);
        this.flaw = flaw;
        this.detail = detail;
    }

    public UnusableExtract(
            ExtractFlaw flaw, String detail, String what, String remedy, Throwable cause) {
        super(what, remedy, cause);
        this.flaw = flaw;
        this.detail = detail;
    }

    public ExtractFlaw flaw() {
        return flaw;
    }

    public String detail() {
        return detail;
    }
}
