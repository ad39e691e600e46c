/// Answers requests for a plan: which containers are visited today, by which truck, in which
/// order. The only place that knows OptaPlanner; everything outside sees requests and
/// proposals. What a crew was promised is never moved here.
@NullMarked
package de.leerplan.planning;

import org.jspecify.annotations.NullMarked;
