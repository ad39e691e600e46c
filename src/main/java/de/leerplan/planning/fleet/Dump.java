package de.leerplan.planning.fleet;

import java.util.BitSet;

/// A disposal site.
///
/// @param groups what may be unloaded there
/// @param service time one unloading takes
/// @param opens earliest start of unloading
/// @param closes latest start of unloading
public record Dump(int place, BitSet groups, int service, int opens, int closes) {}
