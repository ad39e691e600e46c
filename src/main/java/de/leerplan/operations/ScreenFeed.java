package de.leerplan.operations;

/// Shows the newest state. Called on the owner thread; must return at once.
public interface ScreenFeed {
    void accept(DayState state);
}
