package de.leerplan.architecture.planted.model;

import de.leerplan.architecture.planted.forecast.Belief;

/// `model` may use nothing, and this closes a cycle.
record AsksTheForecast(Belief belief) {}
