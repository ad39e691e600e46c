package de.leerplan.reports;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.SkipReason;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.Fact;
import de.leerplan.operations.PlanBook;
import de.leerplan.operations.Tally;
import de.leerplan.operations.TooSmall;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// The figures of a day that a supervisor wants to see. The same for a running day, a stored one
/// and a replayed one: only the facts count.
///
/// @param containers how many the city has
/// @param tally what came in
/// @param plan what became of the plans
/// @param causes why plans were accepted, strongest cause last
/// @param byHand plans that a dispatcher accepted
/// @param skipped containers not emptied, by reason
/// @param fillsAtEmptying believed fill of each container that was emptied, percent, ascending
/// @param estimated overflow by what was believed
/// @param known true overflow, where somebody knows it: the simulation does
/// @param tooSmall containers that no plan keeps from overflowing
/// @param trucks by name
public record DaySummary(
        String city,
        Optional<LocalDate> day,
        int containers,
        Tally tally,
        PlanBook plan,
        Map<Cause.Kind, Integer> causes,
        int byHand,
        Map<SkipReason, Integer> skipped,
        List<Double> fillsAtEmptying,
        Overflow estimated,
        Optional<Overflow> known,
        List<ContainerId> tooSmall,
        List<TruckDay> trucks) {
    public DaySummary {
        causes = sorted(Cause.Kind.class, causes);
        skipped = sorted(SkipReason.class, skipped);
        fillsAtEmptying = List.copyOf(fillsAtEmptying);
        tooSmall = List.copyOf(tooSmall);
        trucks = List.copyOf(trucks);
    }

    public static DaySummary of(City city, Iterable<Fact> facts) {
        DayFold fold = DayFold.before(city);
        for (Fact fact : facts) {
            fold = fold.after(fact);
        }
        return of(fold);
    }

    public static DaySummary of(DayFold fold) {
        DayState state = fold.state();
        return new DaySummary(
                state.city().name(),
                state.day(),
                state.containers().size(),
                state.tally(),
                state.plan(),
                fold.causes(),
                fold.byHand(),
                fold.skipped(),
                fills(state),
                fold.overflowUntilNow(),
                Optional.empty(),
                tooSmall(state),
                new TreeMap<>(state.trucks())
                        .values().stream().map(truck -> TruckDay.of(state, truck)).toList());
    }

    /// The same day with its true overflow.
    public DaySummary knowing(Overflow overflow) {
        return new DaySummary(
                city,
                day,
                containers,
                tally,
                plan,
                causes,
                byHand,
                skipped,
                fillsAtEmptying,
                estimated,
                Optional.of(overflow),
                tooSmall,
                trucks);
    }

    /// The true overflow where it is known, else the estimated one.
    public Overflow overflow() {
        return known.orElse(estimated);
    }

    public int emptied() {
        return fillsAtEmptying.size();
    }

    public int notEmptied() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Mean, percent; 0 if nothing was emptied.
    public double fillAtEmptying() {
        return fillsAtEmptying.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// How many containers were emptied at 0–10 %, 10–20 % … 90–100 %.
    public int[] fillsByTenth() {
        int[] tenths = new int[10];
        fillsAtEmptying.forEach(fill -> tenths[(int) Math.min(9, fill / 10)]++);
        return tenths;
    }

    public double km() {
        return sum(TruckDay::km);
    }

    public Duration work() {
        return trucks.stream().map(TruckDay::work).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration overtime() {
        return trucks.stream().map(TruckDay::overtime).reduce(Duration.ZERO, Duration::plus);
    }

    public int unloadings() {
        return trucks.stream().mapToInt(TruckDay::unloadings).sum();
    }

    public double tonnes() {
        return sum(TruckDay::tonnes);
    }

    public double co2Kg() {
        return sum(TruckDay::co2Kg);
    }

    private double sum(ToDoubleFunction<TruckDay> figure) {
        return trucks.stream().mapToDouble(figure).sum();
    }

    private static List<Double> fills(DayState state) {
        List<Double> fills = new ArrayList<>();
        state.trucks().values().stream()
                .flatMap(truck -> truck.done().stream())
                .filter(stop -> stop.outcome() == DoneStop.Outcome.EMPTIED)
                .forEach(stop -> fills.add(stop.before().percent()));
        Collections.sort(fills);
        return fills;
    }

    private static List<ContainerId> tooSmall(DayState state) {
        return state.containers().keySet().stream()
                .sorted()
                .filter(id -> TooSmall.of(state, id).isPresent())
                .toList();
    }

    private static <K extends Enum<K>> Map<K, Integer> sorted(
            Class<K> kind, Map<K, Integer> counts) {
        Map<K, Integer> sorted = new EnumMap<>(kind);
        sorted.putAll(counts);
        return Collections.unmodifiableMap(sorted);
    }
}
