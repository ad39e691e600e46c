package de.leerplan.app.bench;

import java.util.Map;

/// What a loaded program says of itself, since it was last asked.
///
/// @param lagP99Ms from the posting of a reading to the screen's feed
/// @param dragged frames of its console while the map was dragged; none without one
/// @param atRest the same while it was not
record HostFigures(double lagP99Ms, FrameFigures dragged, FrameFigures atRest) {
    String line() {
        return "figures " + lagP99Ms + " " + dragged.words() + " " + atRest.words();
    }

    static HostFigures read(String[] words) {
        return new HostFigures(
                Double.parseDouble(words[1]),
                FrameFigures.read(words, 2),
                FrameFigures.read(words, 2 + FrameFigures.WORDS));
    }

    /// @param when before the names
    void tellFrames(String when, Map<String, Object> result) {
        dragged.tell(when + "dragged_", result);
        atRest.tell(when + "at_rest_", result);
    }
}
