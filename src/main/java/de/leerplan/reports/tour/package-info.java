/// A tour for those who have no link: as a file for a navigation device or a map, and as a sheet of
/// paper with boxes to tick.
@NullMarked
package de.leerplan.reports.tour;

import org.jspecify.annotations.NullMarked;
