package de.leerplan.roads;

import de.leerplan.model.Path;

import java.util.BitSet;
import java.util.List;

/// A drive with the streets it uses.
///
/// @param stretches what it is made of, in driving order
record Drive(Path path, List<Stretch> stretches) {
    static final Drive NONE = new Drive(Path.NONE, List.of());

    boolean uses(BitSet arcs) {
        return stretches.stream().anyMatch(stretch -> arcs.get(stretch.arc()));
    }
}
