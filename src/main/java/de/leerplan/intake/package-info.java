/// Where the outside world's messages come in, by MQTT and HTTP. Each message becomes facts or a
/// stated refusal with its reason and remedy; it is acknowledged only once its facts are safe.
/// Neither a wall clock nor a plan is consulted here.
@NullMarked
package de.leerplan.intake;

import org.jspecify.annotations.NullMarked;
