package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.forecast.Plausibility;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Observation.ReadingReceived;

import java.util.Optional;

/// Decides what to believe of a reading, and what it says about the sensor.
final class SensorJudge {
    private static final int FIRE_CELSIUS = 60;
    private static final int LOW_BATTERY_PERCENT = 15;
    private static final int STUCK_READINGS = 5;
    private static final double STUCK_RISE = 15;
    private static final double CONFIRMS_WITHIN = 10;

    private SensorJudge() {}

    /// @param heard the container, already marked as heard
    static ContainerState judge(DayState s, ContainerState heard, ReadingReceived fact) {
        Container container = heard.container();
        FillLevel fill = fact.measured().fill(container.calibration());
        Belief expected = s.forecast().at(container, heard.belief(), fact.measuredAt());
        Optional<Standstill> still = standstill(heard, fact, expected);
        Plausibility plausibility =
                confirmed(heard, fill) ? Plausibility.PLAUSIBLE : Plausibility.of(expected, fill);
        boolean believed = plausibility != Plausibility.DOUBTFUL;
        ContainerState base =
                plausibility == Plausibility.EMPTIED_UNREPORTED
                        ? heard.emptied(
                                new Emptying(fact.measuredAt(), Optional.empty(), expected.fill()),
                                OverflowRisk.NONE)
                        : heard;
        Belief belief =
                switch (plausibility) {
                    case PLAUSIBLE ->
                            confirmed(heard, fill)
                                    ? Belief.measured(fact.measuredAt(), fill)
                                    : expected.seeing(fill);
                    case EMPTIED_UNREPORTED -> Belief.measured(fact.measuredAt(), fill);
                    case DOUBTFUL -> heard.belief();
                };
        OverflowRisk risk = believed ? ContainerFold.risk(s, container, belief) : heard.overflow();
        return base.judged(
                        condition(s, container, fact, still, believed),
                        still,
                        believed ? Optional.empty() : Optional.of(fill.percent()))
                .believing(
                        belief, risk, new FillPoint(fact.measuredAt(), fill.percent(), believed));
    }

    /// Whether a reading says again what the last one was doubted for.
    private static boolean confirmed(ContainerState heard, FillLevel fill) {
        return heard.doubted()
                .map(doubted -> Math.abs(doubted - fill.percent()) <= CONFIRMS_WITHIN)
                .orElse(false);
    }

    private static Optional<Standstill> standstill(
            ContainerState heard, ReadingReceived fact, Belief expected) {
        Standstill fresh = new Standstill(fact.measuredAt(), fact.measured(), 1, expected.mean());
        return Optional.of(
                heard.standstill()
                        .filter(still -> still.value().equals(fact.measured()))
                        .map(still -> still.again())
                        .orElse(fresh));
    }

    private static SensorCondition condition(
            DayState s,
            Container container,
            ReadingReceived fact,
            Optional<Standstill> still,
            boolean believed) {
        if (fact.health().celsius().orElse(0) >= FIRE_CELSIUS) {
            return SensorCondition.FIRE;
        }
        boolean stuck =
                still.filter(stand -> stand.readings() >= STUCK_READINGS)
                        .filter(stand -> risen(s, container, stand, fact) > STUCK_RISE)
                        .isPresent();
        if (stuck) {
            return SensorCondition.STUCK;
        }
        if (!believed) {
            return SensorCondition.DOUBTFUL;
        }
        return fact.health().battery().orElse(100) < LOW_BATTERY_PERCENT
                ? SensorCondition.LOW_BATTERY
                : SensorCondition.FINE;
    }

    /// How much the container must have filled while its sensor said the same, points.
    private static double risen(
            DayState s, Container container, Standstill stand, ReadingReceived fact) {
        Belief then = new Belief(stand.since(), stand.meanThen(), Belief.SENSOR_SD);
        return s.forecast().at(container, then, fact.measuredAt()).mean() - stand.meanThen();
    }
}
