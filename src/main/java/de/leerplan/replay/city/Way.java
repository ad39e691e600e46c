package de.leerplan.replay.city;

import java.util.List;
import java.util.Map;

/// A way of the map: points and tags; closed for areas.
record Way(List<Vec> points, boolean closed, Map<String, String> tags) {}
