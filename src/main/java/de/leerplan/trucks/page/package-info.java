/// The driver's page: a web page for any tablet, served by the console, that speaks the tour
/// protocol over WebSocket. Tablets sign in by a code that works once. The page itself is in
/// `assets/driver`, its words in `assets/texts`.
@NullMarked
package de.leerplan.trucks.page;

import org.jspecify.annotations.NullMarked;
