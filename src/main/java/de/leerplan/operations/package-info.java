/// The spine of the product. Whatever happens is a Fact; one thread takes facts one by one,
/// writes each into the journal, folds it into the state of the day, hands the resulting
/// intents to the edges and the state to the screen. The fold is pure: no clock, no input or
/// output, no chance, so a day that is replayed ends as the real one did. The edges are
/// reached through the ports declared here.
@NullMarked
package de.leerplan.operations;

import org.jspecify.annotations.NullMarked;
