package de.leerplan.app;

import de.leerplan.operations.Playback;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How fast a sample day is played.
///
/// @param times seconds of the day per second, 1 or more; `Playback.MAX_PACE` for as fast as it
/// goes
record Pace(double times) {
    /// Reads `max`, `60` or `x60`.
    static final class Reader implements ITypeConverter<Pace> {
        @Override
        public Pace convert(String text) {
            if ("max".equalsIgnoreCase(text)) {
                return new Pace(Playback.MAX_PACE);
            }
            try {
                double times = Double.parseDouble(text.replaceFirst("^[x×]", ""));
                if (times >= 1 && times <= 600) {
                    return new Pace(times);
                }
            } catch (NumberFormatException e) {
                // falls through to the one message for all that is no pace
            }
            throw new TypeConversionException("'" + text + "' is no pace: 1 to 600, or max");
        }
    }
}
