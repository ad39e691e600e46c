package de.leerplan.operations;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Comparator;
import java.util.List;

/// Who sends readings, by which doors, and what became of them today.
///
/// @param sources by name
/// @param doors by name
public record SourceBook(PMap<String, SourceTally> sources, PMap<String, Door> doors) {
    static final SourceBook EMPTY = new SourceBook(HashTreePMap.empty(), HashTreePMap.empty());

    /// Sources by name.
    public List<SourceTally> all() {
        return sources.values().stream().sorted(Comparator.comparing(SourceTally::name)).toList();
    }

    /// Doors by kind and name.
    public List<Door> allDoors() {
        return doors.values().stream()
                .sorted(Comparator.comparing(Door::kind).thenComparing(Door::name))
                .toList();
    }

    SourceBook with(String source, Arrival arrival, ArrivalCount last) {
        SourceTally known = sources.getOrDefault(source, SourceTally.of(source));
        return new SourceBook(sources.plus(source, known.with(arrival, last)), doors);
    }

    SourceBook with(Door door) {
        return new SourceBook(sources, doors.plus(door.name(), door));
    }
}
