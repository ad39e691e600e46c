package de.leerplan.model;

/// The fleet name of a truck, such as `OF-SW 203`. 1 to 64 characters.
public record TruckId(String value) implements Comparable<TruckId> {
    public TruckId {
        Named.require("A truck id", value);
    }

    @Override
    public int compareTo(TruckId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
