package de.leerplan.trucks.protocol;

/// Why an order is refused. A refused order never replaces the one before.
public enum OrderErrorType {
    /// The same update was accepted with other content.
    SAME_ORDER_UPDATE_ID,
    /// A newer update was accepted already.
    OUTDATED_ORDER_UPDATE,
    /// It cannot be read, contradicts itself or is for another truck.
    VALIDATION_FAILURE
}
