package de.leerplan.model;

/// The number of an order as citizens are told it, such as `A-2026-0417`. 1 to 64 characters.
public record OrderId(String value) implements Comparable<OrderId> {
    public OrderId {
        Named.require("An order id", value);
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
