package de.leerplan.operations;

import de.leerplan.model.Closure;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The closures of a day, each by its id.
///
/// @param known those that hold, and those to come
/// @param past those that ended today, with when they really did
/// @param lifted those that a dispatcher lifted while whoever reported them still says they hold;
///     they stay lifted until the report says something else
public record ClosureBook(
        PMap<String, Closure> known, PMap<String, Closure> past, PMap<String, Closure> lifted) {
    static final ClosureBook EMPTY =
            new ClosureBook(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /// Whether this very closure was heard of already, be it lifted since.
    public boolean knows(Closure closure) {
        return closure.equals(known.get(closure.id())) || closure.equals(lifted.get(closure.id()));
    }

    /// All that hold, come or ended today.
    public Collection<Closure> all() {
        Map<String, Closure> all = new LinkedHashMap<>(past);
        all.putAll(known);
        return all.values();
    }

    ClosureBook with(Closure closure) {
        String id = closure.id();
        return new ClosureBook(known.plus(id, closure), past.minus(id), lifted.minus(id));
    }

    /// Whoever reported it took it back.
    ClosureBook without(String id, Instant at) {
        return new ClosureBook(known.minus(id), ended(id, at), lifted.minus(id));
    }

    ClosureBook lifting(String id, Instant at) {
        PMap<String, Closure> byHand =
                Optional.ofNullable(known.get(id))
                        .map(closure -> lifted.plus(id, closure))
                        .orElse(lifted);
        return new ClosureBook(known.minus(id), ended(id, at), byHand);
    }

    /// It was lifted on another day.
    ClosureBook keepingLifted(Closure closure) {
        String id = closure.id();
        return new ClosureBook(known.minus(id), past, lifted.plus(id, closure));
    }

    /// With what is over at `now` in the past.
    ClosureBook tidied(Instant now) {
        ClosureBook tidy = this;
        for (Closure closure : known.values()) {
            if (!now.isBefore(closure.until())) {
                String id = closure.id();
                tidy = new ClosureBook(tidy.known.minus(id), tidy.past.plus(id, closure), lifted);
            }
        }
        PMap<String, Closure> open = lifted;
        for (Closure closure : lifted.values()) {
            open = now.isBefore(closure.until()) ? open : open.minus(closure.id());
        }
        return new ClosureBook(tidy.known, tidy.past, open);
    }

    /// One that never began leaves no trace.
    private PMap<String, Closure> ended(String id, Instant at) {
        return Optional.ofNullable(known.get(id))
                .filter(closure -> at.isAfter(closure.from()))
                .map(closure -> past.plus(id, closure.until(at)))
                .orElse(past);
    }
}
