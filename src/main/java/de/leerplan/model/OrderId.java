package de.leerplan.model;

/// The number of an order as citizens are told it, such as `A-2026-0417`. 1 to 64 characters.
public record OrderId(String value) implements JobId {
    public OrderId {
        Named.require("An order id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
