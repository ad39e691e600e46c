/// One MQTT 5 connection, as console and trucks both hold it: logs in, comes back by itself when
/// the line was lost, publishes at least once, and acknowledges what it heard only when told.
@NullMarked
package de.leerplan.trucks.client;

import org.jspecify.annotations.NullMarked;
