package de.leerplan.replay.trial;

/// One class of forecast chances.
///
/// @param forecast mean of the forecast chances, 0..1
/// @param observed share that really was over the brim
/// @param n how many forecasts
public record Decile(double forecast, double observed, long n) {}
