package de.leerplan.operations;

import java.time.Instant;

/// The hand on the clock of a sample day that is being played. Safe for use from several threads.
public interface Playback {
    /// As fast as everything else can follow.
    double MAX_PACE = Double.POSITIVE_INFINITY;

    void play();

    void pause();

    /// One minute on, while paused.
    void step();

    /// @param pace seconds of the day per second, 1 to 600 or `MAX_PACE`
    void setPace(double pace);

    double pace();

    boolean playing();

    /// Whether the recording has come to its end.
    boolean ended();

    Instant begins();

    Instant ends();
}
