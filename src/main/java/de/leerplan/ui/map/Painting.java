package de.leerplan.ui.map;

/// A picture that is ready.
record Painting(Job job, Sheet sheet) {}
