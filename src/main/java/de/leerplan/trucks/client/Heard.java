package de.leerplan.trucks.client;

/// A message that arrived.
///
/// @param payload as UTF-8; bytes that are none became replacement characters
/// @param kept whether the broker had kept it, and gave it to us because we subscribed
/// @param acknowledge tells the broker that it is safe here; without that it comes again after the
///     next connect
public record Heard(String topic, String payload, boolean kept, Runnable acknowledge) {}
