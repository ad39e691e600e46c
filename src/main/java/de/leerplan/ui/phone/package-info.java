/// Takes an order while the caller is on the phone: what, where, how much, by when.
@NullMarked
package de.leerplan.ui.phone;

import org.jspecify.annotations.NullMarked;
