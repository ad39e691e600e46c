package de.leerplan.architecture.planted.forecast;

import de.leerplan.architecture.planted.model.Word;

/// Well-behaved: `forecast` may use `model`.
public record Belief(Word word) {}
