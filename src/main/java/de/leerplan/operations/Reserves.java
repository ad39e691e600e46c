package de.leerplan.operations;

import de.leerplan.model.ElectricRange;
import de.leerplan.model.WorkRules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a truck and its crew have left and used up when a plan is made.
///
/// @param energyPercent in the battery, 0..100; 100 where nothing is electric
/// @param driven driving so far today
/// @param sinceBreak driving since the last whole break
/// @param firstPart whether the first part of a split break was taken since
/// @param restedUntil end of the last break, or part of one; empty before the first
public record Reserves(
        double energyPercent,
        Duration driven,
        Duration sinceBreak,
        boolean firstPart,
        Optional<Instant> restedUntil) {
    /// In the morning.
    public static final Reserves FRESH = new Reserves(100, Duration.ZERO, Duration.ZERO);

    private static final Duration WHOLE = Duration.ofMinutes(45);
    private static final Duration SECOND_PART = Duration.ofMinutes(30);

    /// Without any break so far.
    public Reserves(double energyPercent, Duration driven, Duration sinceBreak) {
        this(energyPercent, driven, sinceBreak, false, Optional.empty());
    }

    /// After driving so much longer.
    public Reserves driving(Duration time) {
        return new Reserves(
                energyPercent, driven.plus(time), sinceBreak.plus(time), firstPart, restedUntil);
    }

    /// After a rest of so long: a whole break, a part of one, or too short for either (Regulation
    /// (EC) 561/2006, Article 7).
    public Reserves resting(Duration rest, Instant until) {
        if (!WorkRules.counts(rest)) {
            return this;
        }
        Duration time = WorkRules.toTheMinute(rest);
        boolean whole = time.compareTo(WHOLE) >= 0 || firstPart && time.compareTo(SECOND_PART) >= 0;
        return new Reserves(
                energyPercent,
                driven,
                whole ? Duration.ZERO : sinceBreak,
                !whole,
                Optional.of(until));
    }

    /// By the truck's own word where it has said how full its battery is, else by the metres it has
    /// driven; driving as planned for the stops it has made, or as long as it was seen to take: a
    /// tour that began on the way knows only the rest of its first leg, and a jam is no rest.
    static Reserves of(TruckState truck) {
        Reserves used = new Reserves(energy(truck), Duration.ZERO, Duration.ZERO);
        for (DoneStop done : truck.done()) {
            used = used.driving(drive(done)).resting(done.rested(), done.at());
        }
        return used;
    }

    private static Duration drive(DoneStop done) {
        Duration planned = Duration.ofSeconds(done.planned().map(s -> s.leg().seconds()).orElse(0));
        return planned.compareTo(done.drove()) > 0 ? planned : done.drove();
    }

    private static double energy(TruckState truck) {
        Optional<ElectricRange> range = truck.truck().range();
        if (range.isEmpty()) {
            return 100;
        }
        double used = truck.metres() / 1000 * range.get().kWhPerKm() / range.get().kWh();
        return truck.link().energyPercent().orElse((int) Math.max(0, 100 - 100 * used));
    }
}
