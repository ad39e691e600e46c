package de.leerplan.planning;

/// Where the time of an answer went; nanoseconds.
///
/// @param problem from the question to figures
/// @param search for tours
/// @param answer from figures to tours, with what they cost and how they differ
public record Spent(long problem, long search, long answer) {}
