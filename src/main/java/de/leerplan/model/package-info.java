/// The trade's words as immutable records: containers, fill levels, trucks, loads, tours, stops,
/// sites, places. Nonsense is refused when a record is made, so nobody checks it twice. Knows
/// nothing of files, clocks, databases or screens.
@NullMarked
package de.leerplan.model;

import org.jspecify.annotations.NullMarked;
