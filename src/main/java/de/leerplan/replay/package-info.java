/// Recorded days: makes them from a seed, reads them, and plays them at a chosen pace,
/// forwards and backwards, with simulated bins and trucks where a day is not recorded to its
/// end.
@NullMarked
package de.leerplan.replay;

import org.jspecify.annotations.NullMarked;
