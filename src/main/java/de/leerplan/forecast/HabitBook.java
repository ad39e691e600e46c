package de.leerplan.forecast;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The habits of all containers, with what containers of one kind and district have in common.
///
/// A container's rate is its own, shrunk towards its pool as if the pool were two further weeks of
/// its own history (partial pooling with a fixed prior weight).
public record HabitBook(PMap<ContainerId, Habit> own, PMap<Pool, PoolSum> pools) {
    static final double PRIOR_WEEKS = 2;
    static final double RATE_OF_THE_UNKNOWN = 1.5;

    public static final HabitBook EMPTY = new HabitBook(HashTreePMap.empty(), HashTreePMap.empty());

    /// Containers that are alike enough to learn from each other.
    public record Pool(ContainerKind kind, String district) {
        static Pool of(Container container) {
            return new Pool(container.kind(), container.district());
        }
    }

    /// Adds a container's habit, or replaces the one it had.
    public HabitBook with(Container container, Habit habit) {
        Pool pool = Pool.of(container);
        PoolSum sum = pools.getOrDefault(pool, PoolSum.NONE);
        Habit before = own.get(container.id());
        if (before != null) {
            sum = sum.minus(before);
        }
        return new HabitBook(own.plus(container.id(), habit), pools.plus(pool, sum.plus(habit)));
    }

    /// Weeks of the container's own evidence.
    public double weeks(Container container) {
        return own.getOrDefault(container.id(), Habit.UNKNOWN).weeks();
    }

    /// Expected rise in percentage points per hour during an hour of the week (0..167).
    public double rate(Container container, int hourOfWeek) {
        Habit habit = own.getOrDefault(container.id(), Habit.UNKNOWN);
        double prior =
                pools.getOrDefault(Pool.of(container), PoolSum.NONE)
                        .mean(hourOfWeek, RATE_OF_THE_UNKNOWN);
        return (habit.weeks() * habit.percentPerHour().get(hourOfWeek) + PRIOR_WEEKS * prior)
                / (habit.weeks() + PRIOR_WEEKS);
    }
}
