/// The panel of what comes in: radio devices that wait for a container, what became of readings,
/// and the doors they come by. The model holds no controls.
@NullMarked
package de.leerplan.ui.inbox;

import org.jspecify.annotations.NullMarked;
