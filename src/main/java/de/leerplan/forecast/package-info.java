/// Pure functions that say how full a container is, how sure we are, and when it will overflow.
/// A `Belief` is a normal distribution of fill; a `Habit` is how fast a container fills by hour of
/// the week, pulled towards containers of its kind and district where evidence is thin.
@NullMarked
package de.leerplan.forecast;

import org.jspecify.annotations.NullMarked;
