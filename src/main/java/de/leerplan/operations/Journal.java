package de.leerplan.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Remembers facts for good, in order. Used by one thread at a time.
public interface Journal extends AutoCloseable {
    /// Appends facts as one durable group: when it returns, they survive a power cut.
    ///
    /// @return the number of the first; the others follow without gaps
    /// @throws RuntimeException if nothing of the group could be stored
    long append(List<Fact> facts);

    /// Calls `reader` with every fact from the last `DayBegan` of `day` on, in order; with none if
    /// that day never began.
    void recall(LocalDate day, Consumer<Fact> reader);

    @Override
    void close();
}
