/// Pure functions from readings to belief: how full a container is, how sure we are of it, and
/// when it will overflow. The same numbers serve the planner, the map and the review, so they
/// are worked out here once and nowhere else.
@NullMarked
package de.leerplan.forecast;

import org.jspecify.annotations.NullMarked;
