package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts streets where they meet. Places nearer than a few metres become one junction; a street's
/// end that nearly reaches another street is joined to it.
final class StreetCutter {
    private static final double ONE_JUNCTION = 13;
    private static final double REACH = 14;
    private static final double BEND = 1.2;

    private record Cut(double metres, int junction) {}

    private final List<Street> streets;
    private final List<Line> courses = new ArrayList<>();
    private final List<List<Cut>> cuts = new ArrayList<>();
    private final Box[] boxes;
    private final Places junctions = new Places(ONE_JUNCTION);

    StreetCutter(List<Street> streets) {
        this.streets = streets;
        for (Street street : streets) {
            courses.add(street.course().resampled(16));
            cuts.add(new ArrayList<>());
        }
        boxes = courses.stream().map(Box::around).toArray(Box[]::new);
    }

    /// Cuts all streets.
    Network cut() {
        joinEnds();
        crossAll();
        List<Link> links = new ArrayList<>();
        for (int street = 0; street < streets.size(); street++) {
            pieces(street, links);
        }
        return new Network(streets, junctions.all(), links);
    }

    private void joinEnds() {
        for (int i = 0; i < streets.size(); i++) {
            joinEnd(i, courses.get(i).first(), 0);
            joinEnd(i, courses.get(i).last(), courses.get(i).length());
        }
    }

    // The junction lies on the other street, so that the end bends and not the street it meets.
    private void joinEnd(int self, Vec end, double metres) {
        List<Integer> met = new ArrayList<>();
        Vec place = end;
        for (int i = 0; i < streets.size(); i++) {
            if (i == self || streets.get(i).passesAbove() || !boxes[i].contains(end, REACH)) {
                continue;
            }
            Vec nearest = courses.get(i).nearest(end);
            if (nearest.distance(end) < REACH) {
                place = met.isEmpty() ? nearest : place;
                met.add(i);
            }
        }
        int junction = junctions.at(place);
        cuts.get(self).add(new Cut(metres, junction));
        for (int other : met) {
            cuts.get(other).add(new Cut(courses.get(other).metresAt(end), junction));
        }
    }

    private void crossAll() {
        for (int i = 0; i < streets.size(); i++) {
            for (int j = i + 1; j < streets.size(); j++) {
                if (boxes[i].meets(boxes[j])
                        && !streets.get(i).passesAbove()
                        && !streets.get(j).passesAbove()) {
                    cross(i, j);
                }
            }
        }
    }

    private void cross(int i, int j) {
        List<Vec> a = courses.get(i).points();
        List<Vec> b = courses.get(j).points();
        for (int p = 1; p < a.size(); p++) {
            for (int q = 1; q < b.size(); q++) {
                Crossing.of(a.get(p - 1), a.get(p), b.get(q - 1), b.get(q))
                        .ifPresent(place -> note(i, j, place));
            }
        }
    }

    private void note(int i, int j, Vec place) {
        int junction = junctions.at(place);
        cuts.get(i).add(new Cut(courses.get(i).metresAt(place), junction));
        cuts.get(j).add(new Cut(courses.get(j).metresAt(place), junction));
    }

    private void pieces(int street, List<Link> links) {
        List<Cut> sorted = new ArrayList<>(cuts.get(street));
        sorted.sort(Comparator.comparingDouble(Cut::metres).thenComparingInt(Cut::junction));
        for (int i = 1; i < sorted.size(); i++) {
            Cut from = sorted.get(i - 1);
            Cut to = sorted.get(i);
            if (from.junction() != to.junction()) {
                links.add(link(street, from, to));
            }
        }
    }

    private Link link(int street, Cut from, Cut to) {
        List<Vec> course = new ArrayList<>();
        course.add(junctions.all().get(from.junction()));
        course.addAll(courses.get(street).between(from.metres() + 7, to.metres() - 7));
        course.add(junctions.all().get(to.junction()));
        List<Vec> simple = Simplified.line(course, BEND);
        return new Link(
                from.junction(), to.junction(), simple.subList(1, simple.size() - 1), street);
    }
}
