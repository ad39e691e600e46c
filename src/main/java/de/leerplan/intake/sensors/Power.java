package de.leerplan.intake.sensors;

import java.util.OptionalInt;

/// A battery by its own word: in percent, or as its voltage, which says little before the end.
///
/// @param percent 0..100
/// @param millivolts 0..65535
public record Power(OptionalInt percent, OptionalInt millivolts) {
    static final Power UNKNOWN = new Power(OptionalInt.empty(), OptionalInt.empty());
}
