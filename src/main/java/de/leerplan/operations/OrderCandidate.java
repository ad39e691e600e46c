package de.leerplan.operations;

import de.leerplan.model.ServiceOrder;

import java.time.Instant;

/// An order that a tour may fulfil.
///
/// @param mustGo whether it has to be fulfilled today if any truck can
/// @param next when it could be fulfilled if it is left today
public record OrderCandidate(ServiceOrder order, boolean mustGo, Instant next) {}
