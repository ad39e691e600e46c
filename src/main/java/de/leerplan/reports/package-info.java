/// Folds the facts of a day into what a supervisor wants to know: figures, comparisons, tour
/// sheets and exports. The report of a running day and of a stored one are worked out by the
/// same code.
@NullMarked
package de.leerplan.reports;

import org.jspecify.annotations.NullMarked;
