package de.leerplan.intake.network;

/// A message as a broker hands it over.
///
/// @param acknowledge tells the broker that it is safe here; without that it comes again with the
///     next connection
record Letter(byte[] message, Runnable acknowledge) {}
