/// The embedded MQTT broker and its guard: every truck has its own credentials and rights on
/// exactly its own topics, the console has all of them.
@NullMarked
package de.leerplan.trucks.broker;

import org.jspecify.annotations.NullMarked;
