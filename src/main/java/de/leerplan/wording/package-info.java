/// What is wrong with something from outside, and how to mend it, in the words of each language:
/// in English for command lines, network answers and logs, and in its own for each screen.
@NullMarked
package de.leerplan.wording;

import org.jspecify.annotations.NullMarked;
