package de.leerplan.architecture.planted.model;

/// Well-behaved: uses nothing.
public record Word(String text) {}
