package de.leerplan.ui.desk;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.ContainerState;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/// What all containers together come to. In one pass: there may be ten thousand of them, and they
/// are told of many times a second.
final class DayFigures {
    /// How many of the most pressing are named.
    static final int MOST_PRESSING = 6;

    private static final int CLASSES = 5;
    private static final Comparator<ContainerState> PRESSING =
            Comparator.comparingDouble(ContainerState::risk)
                    .reversed()
                    .thenComparing(c -> c.container().id());

    private final Set<ContainerId> onTours;
    private final Integer[] spread = {0, 0, 0, 0, 0};
    private final PriorityQueue<ContainerState> pressing = new PriorityQueue<>(PRESSING.reversed());
    private int mustGo;
    private int mustGoWithout;
    private int emptied;
    private int faulty;

    /// @param onTours those that a truck has on its tour
    DayFigures(Collection<ContainerState> containers, Set<ContainerId> onTours) {
        this.onTours = onTours;
        containers.forEach(this::count);
    }

    private void count(ContainerState container) {
        spread[Math.min(CLASSES - 1, (int) (container.fill().percent() / 20))]++;
        emptied += container.emptied().isPresent() ? 1 : 0;
        faulty += container.condition() == SensorCondition.FINE ? 0 : 1;
        boolean must = container.mustGo();
        mustGo += must ? 1 : 0;
        if ((must || container.mayGo()) && !onTours.contains(container.container().id())) {
            mustGoWithout += must ? 1 : 0;
            pressing.add(container);
            if (pressing.size() > MOST_PRESSING) {
                pressing.remove();
            }
        }
    }

    /// How many are how full, by fifths.
    List<Integer> spread() {
        return List.of(spread);
    }

    int mustGo() {
        return mustGo;
    }

    /// Of these, those that no truck has on its tour.
    int mustGoWithout() {
        return mustGoWithout;
    }

    int emptied() {
        return emptied;
    }

    int faulty() {
        return faulty;
    }

    /// Those most likely to overflow that no truck has on its tour, the likeliest first.
    List<ContainerState> pressing() {
        return pressing.stream().sorted(PRESSING).toList();
    }
}
