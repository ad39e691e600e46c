package de.leerplan.operations;

import java.util.Optional;

/// Where crews' pictures lie. Reading may take its time: not on the FX thread.
@FunctionalInterface
public interface Photos {
    /// Where no pictures are taken.
    Photos NONE = _ -> Optional.empty();

    /// The bytes of a picture, at most 2 MiB; empty if it is not there or cannot be read.
    ///
    /// @param name as of `PhotoTaken`
    Optional<byte[]> read(String name);
}
