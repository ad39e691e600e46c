package de.leerplan.roads;

import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.MaxHeight;
import com.graphhopper.routing.ev.MaxWeight;
import com.graphhopper.routing.ev.MaxWidth;
import com.graphhopper.routing.util.AllEdgesIterator;

import de.leerplan.model.Passage;

import java.util.HashSet;
import java.util.Set;

/// What the signs of a network limit: a truck is of another class than another only if some sign
/// stops the one and not the other.
final class Signs {
    private Signs() {}

    /// Each limit that stands somewhere in `graph`.
    static Set<Passage> of(TruckGraph graph) {
        DecimalEncodedValue width = value(graph, MaxWidth.KEY);
        DecimalEncodedValue height = value(graph, MaxHeight.KEY);
        DecimalEncodedValue weight = value(graph, MaxWeight.KEY);
        Set<Passage> found = new HashSet<>();
        AllEdgesIterator edges = graph.getBaseGraph().getAllEdges();
        while (edges.next()) {
            found.add(
                    Limits.width(edges.get(width) * 100)
                            .and(Limits.height(edges.get(height) * 100))
                            .and(Limits.weight(edges.get(weight) * 1000)));
        }
        found.remove(Passage.EVERYBODY);
        return found;
    }

    private static DecimalEncodedValue value(TruckGraph graph, String key) {
        return graph.getEncodingManager().getDecimalEncodedValue(key);
    }
}
