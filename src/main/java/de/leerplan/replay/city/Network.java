package de.leerplan.replay.city;

import java.util.List;

/// Streets cut at their junctions.
record Network(List<Street> streets, List<Vec> junctions, List<Link> links) {

    Network withLinks(List<Link> kept) {
        return new Network(streets, junctions, kept);
    }

    Street street(Link link) {
        return streets.get(link.street());
    }

    boolean grown(Link link) {
        return street(link).grown();
    }

    /// How many links meet at each junction.
    int[] degrees() {
        int[] out = new int[junctions.size()];
        for (Link link : links) {
            out[link.from()]++;
            out[link.to()]++;
        }
        return out;
    }
}
