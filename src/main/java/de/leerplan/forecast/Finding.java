package de.leerplan.forecast;

import java.time.Instant;

/// What came of looking at one reading.
///
/// @param belief at the time of the reading; meaningless for what was not believed
/// @param emptiedAt when the container was emptied, for `EMPTIED`; else the time of the reading
public record Finding(SensorTrack track, Verdict verdict, Belief belief, Instant emptiedAt) {}
