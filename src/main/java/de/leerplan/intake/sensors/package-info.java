/// What fill sensors put on the air, one class for each family of sensors. A decoder is a pure
/// function from bytes to reports; whatever the bytes are, it ends with a report in range or with a
/// stated refusal. A new sensor is one class, one test, and one line in `SensorBook`.
@NullMarked
package de.leerplan.intake.sensors;

import org.jspecify.annotations.NullMarked;
