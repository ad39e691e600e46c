package de.leerplan.reports;

/// Containers that were full to the brim with nobody coming.
///
/// @param hours summed over all containers
/// @param containers how many of them
public record Overflow(double hours, int containers) {
    public static final Overflow NONE = new Overflow(0, 0);
}
