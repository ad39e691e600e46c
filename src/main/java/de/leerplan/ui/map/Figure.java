package de.leerplan.ui.map;

/// A figure that people read off the picture, and that nothing may lie on.
///
/// @param x world x of its middle, y world y
/// @param radius pixels
record Figure(double x, double y, double radius) {}
