package de.leerplan.forecast;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The habits of all containers, with what containers of one kind and district have in common.
///
/// Partial pooling by empirical Bayes: how many weeks of its own history a container's pool counts
/// for follows from how much weeks of one container differ against how much containers of the pool
/// do (Efron and Morris 1975). A new container so is forecast like its pool from its first day.
///
/// @param pools by kind and district
/// @param kinds by kind alone, for the spread, and for districts without evidence
/// @param surroundings events and weather, which speed habits up or slow them down
public record HabitBook(
        PMap<ContainerId, Habit> own,
        PMap<Pool, PoolSum> pools,
        PMap<ContainerKind, PoolSum> kinds,
        Surroundings surroundings) {
    public static final HabitBook EMPTY =
            new HabitBook(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    Surroundings.NONE);

    /// Weeks of evidence in a pool below which its kind in all districts is asked instead.
    private static final double ENOUGH_WEEKS = 4;

    private static final double HOURS = HourOfWeek.COUNT;
    private static final double DAYS = 7;

    /// Points of expected rise after which a container's own scatter counts as much as its kind's.
    private static final double OWN_SCATTER = 300;

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
        PoolSum kind = kinds.getOrDefault(container.kind(), PoolSum.NONE);
        Habit before = own.get(container.id());
        if (before != null) {
            sum = sum.minus(before);
            kind = kind.minus(before);
        }
        return new HabitBook(
                own.plus(container.id(), habit),
                pools.plus(pool, sum.plus(habit)),
                kinds.plus(container.kind(), kind.plus(habit)),
                surroundings);
    }

    /// With other events, weather or effects.
    public HabitBook with(Surroundings newSurroundings) {
        return new HabitBook(own, pools, kinds, newSurroundings);
    }

    /// Expected rise in percentage points per hour during an hour of the week (0..167).
    public double rate(Container container, int hourOfWeek) {
        return pace(container).rate(hourOfWeek);
    }

    Pace pace(Container container) {
        Habit habit = own.getOrDefault(container.id(), Habit.UNKNOWN);
        PoolSum kind = kinds.getOrDefault(container.kind(), PoolSum.NONE);
        PoolSum near = pools.getOrDefault(Pool.of(container), PoolSum.NONE);
        PoolSum pool = near.weeks() >= ENOUGH_WEEKS ? near : kind;
        Spread common =
                kind.scatter().days() > OWN_SCATTER ? kind.scatter().solved() : Spread.USUAL;
        double ownLevel = habit.level();
        double poolLevel = pool.level();
        double poolWeeks = poolWeeks(common, poolLevel, pool.difference(poolLevel));
        double level =
                (habit.weeks() * ownLevel + poolWeeks * poolLevel) / (habit.weeks() + poolWeeks);
        return new Pace(
                habit.percentPerHour(),
                habit.weeks(),
                ownLevel,
                level,
                pool,
                poolLevel,
                own(habit, common),
                kind.trend().factor());
    }

    /// Variance of one week of one container over that between containers.
    private static double poolWeeks(Spread spread, double level, double difference) {
        double week = Math.max(1, level * HOURS);
        double within = spread.perPoint() / week + spread.daily() * spread.daily() / DAYS;
        return Math.clamp(within / difference, 0.05, 4);
    }

    private static Spread own(Habit habit, Spread common) {
        Scatter scatter = habit.scatter().orElse(Scatter.NONE);
        double expected =
                common.perPoint() * scatter.days()
                        + common.daily() * common.daily() * scatter.daySquares();
        double prior = expected / Math.max(1, scatter.days()) * OWN_SCATTER;
        double ratio = scatter.days() < 1 ? 1 : (scatter.dayMisses() + prior) / (expected + prior);
        return common.times(Math.clamp(ratio, 0.3, 4));
    }
}
