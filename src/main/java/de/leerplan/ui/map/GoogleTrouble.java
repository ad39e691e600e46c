package de.leerplan.ui.map;

/// Why Google's map cannot be shown.
public enum GoogleTrouble {
    /// The script cannot be fetched.
    NETWORK,
    /// Google refuses the key.
    KEY,
    /// The script is there and fails.
    SCRIPT,
    /// The script does not come within 10 s.
    TIMEOUT,
    /// The map is there, but no picture of the ground comes within 10 s.
    IMAGERY,
    /// Another window has it: GMapsFX knows only one a process.
    TAKEN
}
