package de.leerplan.operations;

import de.leerplan.model.ElectricRange;
import de.leerplan.model.Stop;

import java.time.Duration;
import java.util.Optional;

/// What a truck and its crew have left and used up when a plan is made.
///
/// @param energyPercent in the battery, 0..100; 100 where nothing is electric
/// @param driven driving so far today
/// @param sinceBreak driving since the last whole break
/// @param firstPart whether the first part of a split break was taken since
public record Reserves(
        double energyPercent, Duration driven, Duration sinceBreak, boolean firstPart) {
    /// In the morning.
    public static final Reserves FRESH = new Reserves(100, Duration.ZERO, Duration.ZERO);

    private static final Duration WHOLE = Duration.ofMinutes(45);
    private static final Duration FIRST_PART = Duration.ofMinutes(15);
    private static final Duration SECOND_PART = Duration.ofMinutes(30);

    /// Without a first part.
    public Reserves(double energyPercent, Duration driven, Duration sinceBreak) {
        this(energyPercent, driven, sinceBreak, false);
    }

    /// After driving so much longer.
    public Reserves driving(Duration time) {
        return new Reserves(energyPercent, driven.plus(time), sinceBreak.plus(time), firstPart);
    }

    /// After a rest of so long: a whole break, a part of one, or too short for either (Regulation
    /// (EC) 561/2006, Article 7).
    public Reserves resting(Duration time) {
        boolean whole = time.compareTo(WHOLE) >= 0 || firstPart && time.compareTo(SECOND_PART) >= 0;
        return new Reserves(
                energyPercent,
                driven,
                whole ? Duration.ZERO : sinceBreak,
                !whole && (firstPart || time.compareTo(FIRST_PART) >= 0));
    }

    /// By the truck's own word where it has said how full its battery is, else by the metres it has
    /// driven; driving as planned for the stops it has made, or as long as it was seen to take: a
    /// tour that began on the way knows only the rest of its first leg, and a jam is no rest.
    static Reserves of(TruckState truck) {
        Reserves used = new Reserves(energy(truck), Duration.ZERO, Duration.ZERO);
        for (DoneStop done : truck.done()) {
            used = used.driving(drive(done)).resting(rest(done));
        }
        return used;
    }

    private static Duration drive(DoneStop done) {
        Duration planned = Duration.ofSeconds(done.planned().map(s -> s.leg().seconds()).orElse(0));
        return planned.compareTo(done.drove()) > 0 ? planned : done.drove();
    }

    private static Duration rest(DoneStop done) {
        return done.planned()
                .filter(Stop.Pause.class::isInstance)
                .map(stop -> Duration.between(stop.times().start(), stop.times().finish()))
                .orElse(Duration.ZERO);
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
