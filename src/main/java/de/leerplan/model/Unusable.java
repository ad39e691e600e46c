package de.leerplan.model;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Something a person gave us (a file, a line, a setting) cannot be used. The message is one line
/// that names what and where, and how to mend it; it is shown as it is, without a stack trace.
/// What screens may have to show also has a `Saying`, which they tell in their own language.
public sealed class Unusable extends RuntimeException permits UnusableExtract {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Saying saying;

    /// @param what the thing and its place: `containers.csv, line 12: no column 'lat'`
    /// @param remedy what to do: `add the column or re-create the file`
    public Unusable(String what, String remedy) {
        super(what + " – " + remedy);
        this.saying = null;
    }

    public Unusable(String what, String remedy, Throwable cause) {
        super(what + " – " + remedy, cause);
        this.saying = null;
    }

    /// @param what as above, which is what `saying` says in English
    public Unusable(Saying saying, String what, String remedy) {
        super(what + " – " + remedy);
        this.saying = saying;
    }

    public Unusable(Saying saying, String what, String remedy, Throwable cause) {
        super(what + " – " + remedy, cause);
        this.saying = saying;
    }

    /// The same for any language; empty of what only command lines tell.
    public Optional<Saying> saying() {
        return Optional.ofNullable(saying);
    }
}
