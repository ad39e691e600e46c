package de.leerplan.model;

/// The number painted on a container, such as `OF-0417`. 1 to 64 characters.
public record ContainerId(String value) implements Comparable<ContainerId> {
    public ContainerId {
        Named.require("A container id", value);
    }

    @Override
    public int compareTo(ContainerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
