package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// Successive links of one street under one name: what becomes a way on the map.
///
/// @param kind the OSM `highway` value
record Stretch(String kind, String name, List<Link> links) {

    Stretch {
        links = List.copyOf(links);
    }

    Stretch named(String newName) {
        return new Stretch(kind, newName, links);
    }

    double length(List<Vec> junctions) {
        return links.stream().mapToDouble(link -> link.length(junctions)).sum();
    }

    Line course(List<Vec> junctions) {
        List<Vec> out = new ArrayList<>();
        out.add(junctions.get(links.getFirst().from()));
        for (Link link : links) {
            out.addAll(link.bends());
            out.add(junctions.get(link.to()));
        }
        return new Line(out);
    }

    void addTo(Reach reach, boolean oneWay) {
        for (Link link : links) {
            reach.add(link.from(), link.to());
            if (!oneWay) {
                reach.add(link.to(), link.from());
            }
        }
    }

    /// The links of a network joined into stretches, in the order of its streets.
    static List<Stretch> of(Network network) {
        List<Stretch> out = new ArrayList<>();
        List<Link> run = new ArrayList<>();
        for (Link link : network.links()) {
            if (!run.isEmpty() && !continues(run.getLast(), link)) {
                out.add(stretch(network, run));
                run.clear();
            }
            run.add(link);
        }
        out.add(stretch(network, run));
        return out;
    }

    private static boolean continues(Link before, Link link) {
        return before.street() == link.street() && before.to() == link.from();
    }

    private static Stretch stretch(Network network, List<Link> run) {
        Street street = network.street(run.getFirst());
        return new Stretch(street.kind(), street.name(), run);
    }
}
