package de.leerplan.model;

/// Something a person gave us (a file, a line, a setting) cannot be used. The message is one line
/// that names what and where, and how to mend it; it is shown as it is, without a stack trace.
public sealed class Unusable extends RuntimeException permits UnusableExtract {
    private static final long serialVersionUID = 1L;

    /// @param what the thing and its place: `containers.csv, line 12: no column 'lat'`
    /// @param remedy what to do: `add the column or re-create the file`
    public Unusable(String what, String remedy) {
        super(what + " – " + remedy);
    }

    public Unusable(String what, String remedy, Throwable cause) {
        super(what + " – " + remedy, cause);
    }
}
