package de.leerplan.architecture.planted.unlisted;

/// Stands in a package that the table does not list.
final class Stray {}
