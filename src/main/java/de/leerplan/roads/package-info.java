/// The road network of the city. Reads OpenStreetMap data and answers travel time, distance
/// and path for a truck, one pair at a time or as a whole table, under the closures and the
/// traffic in force. Knows roads, not tours.
@NullMarked
package de.leerplan.roads;

import org.jspecify.annotations.NullMarked;
