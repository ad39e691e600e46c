/// Proves that tours and results arrive over a bad line: many real trucks behind a proxy that
/// loses, repeats and reorders messages and cuts lines, against the real broker and the real link.
@NullMarked
package de.leerplan.trucks.bench;

import org.jspecify.annotations.NullMarked;
