package de.leerplan.operations;

import de.leerplan.model.TruckId;

import java.util.Optional;

/// Lets tablets in.
@FunctionalInterface
public interface Tablets {
    /// Where there is no driver page.
    Tablets NONE = _ -> Optional.empty();

    /// A fresh invitation for the tablet of a truck; an older one is void. Once it is used, any
    /// other tablet of this truck is out. Empty where no tablet can come in.
    Optional<Invitation> invite(TruckId truck);
}
