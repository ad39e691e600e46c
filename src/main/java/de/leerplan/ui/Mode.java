package de.leerplan.ui;

/// What the console is wired to; shown in colour and words all the time.
public sealed interface Mode {
    /// Real containers, real trucks.
    record Live() implements Mode {}

    /// A recorded day is played; nothing reaches the live journal or a real truck.
    ///
    /// @param day what the day is called: `Dienstag mit Markt`
    record Training(String day) implements Mode {}
}
