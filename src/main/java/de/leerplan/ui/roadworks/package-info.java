/// The overview of closures: today's and coming ones as a list, to look at, to lift, and to give
/// out.
@NullMarked
package de.leerplan.ui.roadworks;

import org.jspecify.annotations.NullMarked;
