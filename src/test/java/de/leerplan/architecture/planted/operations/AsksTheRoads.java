package de.leerplan.architecture.planted.operations;

import de.leerplan.architecture.planted.roads.Road;

/// `operations` may not use `roads`.
record AsksTheRoads(Road road) {}
