package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Fraction;
import de.leerplan.model.Truck;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far containers stand from the next ones that the same truck empties: a litter bin a hundred
/// metres, a glass igloo five hundred. Driving to one costs in proportion, on average of all days.
final class Spacing {
    /// Not the nearest alone, which often stands beside it, nor always due on the same day.
    private static final int NEXT = 4;

    /// Where a city has fewer of a kind, none is farther away than this.
    private static final double FARTHEST = 3000;

    private static final double METRES_PER_DEGREE = 111_195;

    private final Map<ContainerId, Double> metres = new HashMap<>();

    Spacing(City city) {
        Map<Fraction, Set<Fraction>> together = together(city);
        for (Set<Fraction> fractions : Set.copyOf(together.values())) {
            measure(
                    city.containers().values().stream()
                            .filter(
                                    container ->
                                            fractions.equals(together.get(container.fraction())))
                            .sorted(Comparator.comparing(container -> container.place().lat()))
                            .toList());
        }
    }

    /// Mean beeline to the next four, metres.
    double of(Container container) {
        return metres.getOrDefault(container.id(), FARTHEST);
    }

    /// For each fraction those that some truck takes besides it.
    private static Map<Fraction, Set<Fraction>> together(City city) {
        Map<Fraction, Set<Fraction>> together = new EnumMap<>(Fraction.class);
        for (Truck truck : city.trucks().values()) {
            for (Fraction fraction : truck.fractions()) {
                together.computeIfAbsent(fraction, _ -> EnumSet.noneOf(Fraction.class))
                        .addAll(truck.fractions());
            }
        }
        return together;
    }

    // From south to north, so that what lies farther north than the fourth found need not be seen.
    private void measure(List<Container> all) {
        for (int i = 0; i < all.size(); i++) {
            double[] next = new double[NEXT];
            Arrays.fill(next, FARTHEST);
            look(all, i, 1, next);
            look(all, i, -1, next);
            metres.put(all.get(i).id(), Arrays.stream(next).average().orElse(FARTHEST));
        }
    }

    private static void look(List<Container> all, int from, int step, double[] next) {
        Container own = all.get(from);
        for (int i = from + step; i >= 0 && i < all.size(); i += step) {
            Container other = all.get(i);
            if (northward(own, other) >= next[NEXT - 1]) {
                return;
            }
            double distance = own.place().metresTo(other.place());
            if (distance < next[NEXT - 1]) {
                next[NEXT - 1] = distance;
                Arrays.sort(next);
            }
        }
    }

    private static double northward(Container one, Container other) {
        return Math.abs(one.place().lat() - other.place().lat()) * METRES_PER_DEGREE;
    }
}
