package de.leerplan.reports;

import de.leerplan.model.Drive;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.TruckState;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/// What one truck did on a day.
///
/// @param km driven, by its positions
/// @param work from the begin of its shift until it was home or was heard last, breaks taken off
/// @param overtime after the end of its shift
/// @param fillPercent mean believed fill of what it emptied; 0 if it emptied nothing
/// @param unloadings at disposal sites
/// @param tonnes unloaded
/// @param tours versions of its tour that it was given
public record TruckDay(
        TruckId truck,
        Drive drive,
        double km,
        Duration work,
        Duration overtime,
        int emptied,
        int skipped,
        double fillPercent,
        int unloadings,
        double tonnes,
        int tours) {
    static TruckDay of(DayState state, TruckState truck) {
        Instant starts = at(state, truck.truck().shift().from());
        Instant ends = at(state, truck.truck().shift().to());
        Instant last = last(truck, starts);
        Duration out = Duration.between(starts, last).minus(truck.rested());
        return new TruckDay(
                truck.truck().id(),
                truck.truck().drive(),
                truck.metres() / 1000,
                last.equals(starts) || out.isNegative() ? Duration.ZERO : out,
                last.isAfter(ends) ? Duration.between(ends, last) : Duration.ZERO,
                count(truck, DoneStop.Outcome.EMPTIED),
                count(truck, DoneStop.Outcome.SKIPPED),
                fillAtEmptying(truck),
                count(truck, DoneStop.Outcome.UNLOADED),
                tonnes(truck),
                truck.version());
    }

    public double co2Kg() {
        return Emissions.co2Kg(drive, km);
    }

    /// When it came home; where it did not, when it finished its last stop.
    private static Instant last(TruckState truck, Instant starts) {
        return truck.lastDone().map(done -> later(done.at(), starts)).orElse(starts);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant at(DayState state, LocalTime time) {
        return state.day()
                .orElseGet(() -> state.now().atZone(state.city().zone()).toLocalDate())
                .atTime(time)
                .atZone(state.city().zone())
                .toInstant();
    }

    private static int count(TruckState truck, DoneStop.Outcome outcome) {
        return (int) truck.done().stream().filter(stop -> stop.outcome() == outcome).count();
    }

    private static double fillAtEmptying(TruckState truck) {
        return truck.done().stream()
                .filter(stop -> stop.outcome() == DoneStop.Outcome.EMPTIED)
                .mapToDouble(stop -> stop.before().percent())
                .average()
                .orElse(0);
    }

    private static double tonnes(TruckState truck) {
        return truck.done().stream()
                        .filter(stop -> stop.outcome() == DoneStop.Outcome.UNLOADED)
                        .mapToDouble(stop -> stop.amount().kilograms())
                        .sum()
                / 1000;
    }
}
