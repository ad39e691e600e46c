/// A field trial on paper: containers that fill bag by bag, sensors that measure and fail as real
/// ones do, crews that empty and report. It knows the truth, and so can score what the program made
/// of it. Nothing here uses a formula of `forecast`; else the score would mean nothing.
@NullMarked
package de.leerplan.replay.trial;

import org.jspecify.annotations.NullMarked;
