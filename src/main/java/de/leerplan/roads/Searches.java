package de.leerplan.roads;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lends out searches over one street graph: each serves one thread at a time, and is too large to
/// be made anew for every question.
final class Searches {
    private final StreetGraph streets;
    private final ConcurrentLinkedQueue<Search> idle = new ConcurrentLinkedQueue<>();
    private Optional<Searches> backwards = Optional.empty();

    Searches(StreetGraph streets) {
        this.streets = streets;
    }

    /// Searches over the same streets driven backwards.
    synchronized Searches backwards() {
        if (backwards.isEmpty()) {
            backwards = Optional.of(new Searches(streets.reversed()));
        }
        return backwards.get();
    }

    <T> T with(Function<Search, T> question) {
        Search waiting = idle.poll();
        Search search = waiting == null ? new Search(streets) : waiting;
        T answer = question.apply(search);
        idle.add(search);
        return answer;
    }

    void lend(Consumer<Search> work) {
        with(
                search -> {
                    work.accept(search);
                    return search;
                });
    }
}
