/// The waste collection vehicle routing problem with time windows of Kim, Kim and Sahoo (Computers
/// & Operations Research 33(12), 2006): the public benchmark that is nearest to a city's day.
@NullMarked
package de.leerplan.planning.wcvrptw;

import org.jspecify.annotations.NullMarked;
