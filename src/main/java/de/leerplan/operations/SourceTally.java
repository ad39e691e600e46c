package de.leerplan.operations;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.time.Instant;
import java.util.Optional;

/// What came from one source today.
///
/// @param lastAt when it was last heard
/// @param arrivals by what became of them
public record SourceTally(String name, Instant lastAt, PMap<Arrival, ArrivalCount> arrivals) {
    static SourceTally of(String name) {
        return new SourceTally(name, Instant.EPOCH, HashTreePMap.empty());
    }

    public Optional<ArrivalCount> of(Arrival arrival) {
        return Optional.ofNullable(arrivals.get(arrival));
    }

    public long count(Arrival arrival) {
        return of(arrival).map(ArrivalCount::count).orElse(0L);
    }

    SourceTally with(Arrival arrival, ArrivalCount last) {
        return new SourceTally(name, last.at(), arrivals.plus(arrival, last.plus(count(arrival))));
    }
}
