package de.leerplan.roads;

/// The part of an arc from share `from` to share `to` of its length, 0..1, driven forwards.
record Stretch(int arc, double from, double to) {}
