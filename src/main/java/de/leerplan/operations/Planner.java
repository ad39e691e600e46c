package de.leerplan.operations;

import java.util.function.Consumer;

/// Answers plan requests on a thread of its own.
public interface Planner extends AutoCloseable {
    /// Works on `request` and gives `answer` one `PlanProposed` or `PlanFailed` with its number.
    /// Returns at once; a newer request replaces an older one that has not been answered.
    void propose(PlanRequest request, Consumer<Result> answer);

    @Override
    void close();
}
