/// The offline map: streets, water and green of the base map with bins, tours, trucks and closures
/// on top. Everything that takes time is painted by a thread of its own into one image wider than
/// the view; the JavaFX thread only moves that image about and draws trucks and marks over it.
@NullMarked
package de.leerplan.ui.map;

import org.jspecify.annotations.NullMarked;
