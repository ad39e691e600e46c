package de.leerplan.model;

/// What can be wrong with a file of OpenStreetMap data, or with the place it is to be kept in.
public enum ExtractFlaw {
    MISSING,
    FOLDER,
    UNREADABLE,
    EMPTY,
    /// In no format that is known here.
    FOREIGN,
    /// Its ending says something else than its first bytes.
    MISNAMED,
    TOO_LARGE,
    /// Broken or cut off somewhere.
    BROKEN,
    /// Whole, but without a street a truck could drive.
    NO_STREETS,
    /// What was read of it cannot be kept.
    NO_ROOM
}
