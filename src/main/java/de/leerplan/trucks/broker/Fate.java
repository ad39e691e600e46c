package de.leerplan.trucks.broker;

/// What became of a message for the letterbox.
public enum Fate {
    /// It is kept for good.
    KEPT,
    /// It can never be used; sending it again helps nothing.
    REFUSED,
    /// It could not be kept now; the sender is to send it again.
    LOST
}
