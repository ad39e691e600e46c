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
public record Reserves(double energyPercent, Duration driven, Duration sinceBreak) {
    /// In the morning.
    public static final Reserves FRESH = new Reserves(100, Duration.ZERO, Duration.ZERO);

    private static final Duration WHOLE = Duration.ofMinutes(45);
    private static final Duration FIRST_PART = Duration.ofMinutes(15);
    private static final Duration SECOND_PART = Duration.ofMinutes(30);

    /// After driving so much longer.
    public Reserves driving(Duration time) {
        return new Reserves(energyPercent, driven.plus(time), sinceBreak.plus(time));
    }

    /// By the truck's own word where it has said how full its battery is, else by the metres it has
    /// driven; driving as planned for the stops it has made, or as long as it was seen to take: a
    /// tour that began on the way knows only the rest of its first leg, and a jam is no rest.
    static Reserves of(TruckState truck) {
        Duration driven = Duration.ZERO;
        Duration sinceBreak = Duration.ZERO;
        boolean firstPart = false;
        for (DoneStop done : truck.done()) {
            Duration leg = drive(done);
            driven = driven.plus(leg);
            sinceBreak = sinceBreak.plus(leg);
            Duration rest = rest(done);
            if (rest.compareTo(WHOLE) >= 0 || firstPart && rest.compareTo(SECOND_PART) >= 0) {
                sinceBreak = Duration.ZERO;
                firstPart = false;
            } else {
                firstPart |= rest.compareTo(FIRST_PART) >= 0;
            }
        }
        return new Reserves(energy(truck), driven, sinceBreak);
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
