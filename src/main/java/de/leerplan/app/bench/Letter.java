package de.leerplan.app.bench;

/// What a bench sends.
interface Letter {
    /// The message with this number.
    String text(int number);

    /// @param well whether it was acknowledged
    void answered(int number, boolean well, long tookNanos);
}
