/// The capacitated vehicle routing problem of the CVRPLIB benchmark files, to measure the search
/// against published results.
@NullMarked
package de.leerplan.planning.cvrp;

import org.jspecify.annotations.NullMarked;
