package de.leerplan.app;

/// What a loaded program says of itself.
///
/// @param heapMb in use after a collection
/// @param lagP99Ms from the posting of a reading to the screen's feed, since last asked
record HostFigures(long heapMb, double lagP99Ms) {}
