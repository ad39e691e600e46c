/// The planning day as OptaPlanner sees it: truck tours with a list of errands each, and a tour
/// "not today" whose errands cost their expected overflow. OptaPlanner judges every plan by its
/// own score; the search works inside one of its phases.
@NullMarked
package de.leerplan.planning.day;

import org.jspecify.annotations.NullMarked;
