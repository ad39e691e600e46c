package de.leerplan.trucks;

import de.leerplan.model.TruckId;

/// Where crews' pictures are kept.
@FunctionalInterface
public interface PhotoShelf {
    /// Keeps a picture for good before it returns; the same id replaces it.
    ///
    /// @param photo its id, as the truck chose it
    /// @return the name under which it is found
    /// @throws java.io.UncheckedIOException if it cannot be kept
    String keep(TruckId truck, String photo, byte[] jpeg);
}
