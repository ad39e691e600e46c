/// The journal of facts and its projections in an H2 database; the only SQL of the product. A
/// fact that was acknowledged survives a killed process, and a restart in the middle of a day
/// resumes it.
@NullMarked
package de.leerplan.store;

import org.jspecify.annotations.NullMarked;
