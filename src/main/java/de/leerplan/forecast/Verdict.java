package de.leerplan.forecast;

/// What was made of one reading.
public enum Verdict {
    /// Fits what was expected.
    BELIEVED,
    /// Did not fit, but says again what the one before it said: things are not as expected.
    CONFIRMED,
    /// The same, and so low that somebody must have emptied the container without a word.
    EMPTIED,
    /// Does not fit; counts only if the next one says the same.
    SET_ASIDE,
    /// Its sensor is not to be believed at present.
    DISTRUSTED
}
