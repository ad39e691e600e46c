/// Draws the schematic sample city: a plan of main streets, waters and parks drawn by hand is
/// filled with side streets that follow the directions of the main streets, and written as OSM XML.
/// Every random choice is seeded, so the same plan always yields the same bytes.
@NullMarked
package de.leerplan.replay.city;

import org.jspecify.annotations.NullMarked;
