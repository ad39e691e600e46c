package de.leerplan.ui.map;

/// A picture that is ready.
///
/// @param signs where they stand on it
record Painting(Job job, Sheet sheet, StillSigns signs) {}
