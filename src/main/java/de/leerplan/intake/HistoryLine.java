package de.leerplan.intake;

/// One line of a file of old readings and what it says.
///
/// @param number from 1; in an array the place of the element
public record HistoryLine(int number, Decoding decoding) {}
