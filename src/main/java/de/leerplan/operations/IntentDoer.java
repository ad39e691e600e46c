package de.leerplan.operations;

/// Does what the state wants done outside. Returns at once; called on the owner thread.
public interface IntentDoer {
    void accept(Intent intent);
}
