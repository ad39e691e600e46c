/// Enters a ticked tour sheet by hand: for crews whose tour was on paper.
@NullMarked
package de.leerplan.ui.sheet;

import org.jspecify.annotations.NullMarked;
