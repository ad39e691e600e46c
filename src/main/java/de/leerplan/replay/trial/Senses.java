package de.leerplan.replay.trial;

/// What a sensor feels besides distance.
///
/// @param hurries whether it sends at once when it gets hot
record Senses(boolean battery, boolean warmth, boolean tilt, boolean hurries) {
    static Senses of(Chance chance) {
        return new Senses(
                chance.happens(0.92),
                chance.happens(0.9),
                chance.happens(0.75),
                chance.happens(0.65));
    }
}
