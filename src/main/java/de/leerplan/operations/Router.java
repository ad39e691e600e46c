package de.leerplan.operations;

import java.util.function.Consumer;

/// Looks which tours the streets' change concerns, and what they become.
public interface Router extends AutoCloseable {
    /// Returns at once; the answer comes later, on any thread.
    void check(RouteQuestion question, Consumer<Result> answer);

    @Override
    void close();
}
