package de.leerplan.ui.map;

import java.util.List;

/// A picture that is ready.
///
/// @param figures those it has, where nothing may lie on them
record Painting(Job job, Sheet sheet, List<Figure> figures) {}
