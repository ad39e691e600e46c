package de.leerplan.app.bench;

import java.util.List;
import java.util.Map;

/// From one frame of the screen to the next: 17 ms where nothing holds it up.
record FrameFigures(int count, double p50Ms, double p95Ms, double longestMs) {
    static final FrameFigures NONE = new FrameFigures(0, 0, 0, 0);

    /// In a line.
    static final int WORDS = 4;

    /// @param millis of each frame
    static FrameFigures of(List<Double> millis) {
        if (millis.isEmpty()) {
            return NONE;
        }
        List<Double> sorted = millis.stream().sorted().toList();
        int count = sorted.size();
        return new FrameFigures(
                count, sorted.get(count / 2), sorted.get(count * 95 / 100), sorted.getLast());
    }

    String words() {
        return count + " " + p50Ms + " " + p95Ms + " " + longestMs;
    }

    static FrameFigures read(String[] words, int from) {
        return new FrameFigures(
                Integer.parseInt(words[from]),
                Double.parseDouble(words[from + 1]),
                Double.parseDouble(words[from + 2]),
                Double.parseDouble(words[from + 3]));
    }

    void tell(String name, Map<String, Object> result) {
        result.put(name + "frames", count);
        result.put(name + "frame_p50_ms", p50Ms);
        result.put(name + "frame_p95_ms", p95Ms);
        result.put(name + "frame_longest_ms", longestMs);
    }
}
