/// Where the outside world's messages come in, by MQTT and HTTP. Each message becomes a fact
/// or a stated refusal with its reason; neither a clock nor a plan is consulted here.
@NullMarked
package de.leerplan.intake;

import org.jspecify.annotations.NullMarked;
