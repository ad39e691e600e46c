/// The main class and its command line, the configuration, the wiring and the wall clock. The
/// only package that knows whether a day is live, in training or replayed, and the only one
/// that asks what time it is.
@NullMarked
package de.leerplan.app;

import org.jspecify.annotations.NullMarked;
