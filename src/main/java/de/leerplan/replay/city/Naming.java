package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Names the grown stretches: the longest first, so that well-known names go to long streets; a
/// short dead end goes without.
final class Naming {
    private static final double WORTH_A_NAME = 50;
    private static final double WINDING = 8;

    private Naming() {}

    static List<Stretch> named(
            CityPlan plan, Network network, List<Stretch> stretches, NameBook book) {
        List<Stretch> out = new ArrayList<>(stretches);
        List<Vec> junctions = network.junctions();
        Comparator<Integer> longestFirst =
                Comparator.comparingDouble(i -> -stretches.get(i).length(junctions));
        IntStream.range(0, stretches.size())
                .boxed()
                .sorted(longestFirst.thenComparing(Comparator.naturalOrder()))
                .forEach(i -> out.set(i, named(plan, junctions, stretches.get(i), book)));
        return out;
    }

    private static Stretch named(
            CityPlan plan, List<Vec> junctions, Stretch stretch, NameBook book) {
        if (!stretch.name().isEmpty() || stretch.length(junctions) < WORTH_A_NAME) {
            return stretch;
        }
        Line course = stretch.course(junctions);
        Quarter quarter = plan.quarterAt(course.at(course.length() / 2));
        return stretch.named(book.next(quarter.theme(), quarter.wander() > WINDING));
    }

    static Set<String> taken(CityPlan plan) {
        Set<String> out = new HashSet<>();
        plan.streets().forEach(street -> out.add(street.name()));
        return out;
    }
}
