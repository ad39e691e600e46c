package de.leerplan.architecture.planted.roads;

import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/// Knows OptaPlanner outside `planning`.
record Plans(HardSoftLongScore score) {}
