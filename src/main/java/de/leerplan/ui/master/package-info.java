/// Master data: what a city has before any day begins. So far its streets and its map, taken from
/// an extract of OpenStreetMap.
@NullMarked
package de.leerplan.ui.master;

import org.jspecify.annotations.NullMarked;
