/// The link to the crews. Pushes tours to trucks over MQTT, retained and versioned, and hears
/// acknowledgements, positions, emptyings and departures from the air. A simulated truck on
/// the same topics is just another truck. Holds the embedded broker. The protocol is described
/// in `docs/tour-protocol.md`.
@NullMarked
package de.leerplan.trucks;

import org.jspecify.annotations.NullMarked;
