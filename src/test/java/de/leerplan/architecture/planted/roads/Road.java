package de.leerplan.architecture.planted.roads;

/// Well-behaved: uses nothing, and measures how long it takes to do so.
public final class Road {
    public long nanoseconds() {
        return System.nanoTime();
    }
}
