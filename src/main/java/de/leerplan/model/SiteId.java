package de.leerplan.model;

/// The short name of a depot or disposal site, such as `MHKW`. 1 to 64 characters.
public record SiteId(String value) implements Comparable<SiteId> {
    public SiteId {
        Named.require("A site id", value);
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
