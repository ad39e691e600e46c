/// Fetches readings from the brokers of network servers, as their client: the other way round than
/// at our own doors.
@NullMarked
package de.leerplan.intake.network;

import org.jspecify.annotations.NullMarked;
