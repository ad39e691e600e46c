package de.leerplan.roads;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;

import de.leerplan.model.ExtractReport.Elements;

/// What an extract holds that is neither driven nor drawn, so that nobody wonders where it went.
final class Leftovers {
    private long nodes;
    private long ways;
    private long relations;
    private int turnBans;
    private int incomplete;

    /// A node that says something by itself: not a mere point of a way.
    void node(ReaderNode node, boolean drawn) {
        boolean driven = node.hasTag("barrier") || node.hasTag("highway");
        if (!node.getTags().isEmpty() && !drawn && !driven) {
            nodes++;
        }
    }

    /// @param cut whether it reaches beyond the extract
    void way(ReaderWay way, boolean cut, boolean drawn) {
        if (cut) {
            incomplete++;
        }
        if (!drawn && !way.hasTag("highway") && !way.getTags().isEmpty()) {
            ways++;
        }
    }

    void relation(ReaderRelation relation, boolean drawn) {
        if (isTurnBan(relation)) {
            turnBans++;
        } else if (!drawn) {
            relations++;
        }
    }

    private static boolean isTurnBan(ReaderElement relation) {
        return String.valueOf(relation.getTags().get("type")).startsWith("restriction");
    }

    Elements ignored() {
        return new Elements(nodes, ways, relations);
    }

    int turnBans() {
        return turnBans;
    }

    int incomplete() {
        return incomplete;
    }
}
