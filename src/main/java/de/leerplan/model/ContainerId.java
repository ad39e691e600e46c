package de.leerplan.model;

/// The number painted on a container, such as `OF-0417`. 1 to 64 characters.
public record ContainerId(String value) implements JobId {
    public ContainerId {
        Named.require("A container id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
