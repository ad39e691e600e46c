/// What the program can measure: the commands of `leerplan bench`, and what each lives through,
/// a day, a burst, a storm of messages, to take its figures. Nothing else depends on it but the
/// command line.
@NullMarked
package de.leerplan.app.bench;

import org.jspecify.annotations.NullMarked;
