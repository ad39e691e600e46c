package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.time.Instant;
import java.util.Optional;

/// What we know of one container right now.
///
/// @param belief carried forward only when something is learned; see `Forecast.at`
/// @param risk probability of an overflow before the next opportunity if it is left, 0..1
/// @param heardAt when its sensor was last heard
/// @param measuredTimes times of today's readings, to tell duplicates
/// @param curve today's readings and emptyings in the order we learned them
public record ContainerState(
        Container container,
        Belief belief,
        double risk,
        Handling handling,
        SensorCondition condition,
        SensorHealth health,
        Optional<Instant> heardAt,
        PSet<Instant> measuredTimes,
        PVector<FillPoint> curve,
        Optional<Standstill> standstill,
        Optional<Double> doubted,
        Optional<Emptying> emptied) {
    private static final double UNKNOWN_FILL = 40;
    private static final double UNKNOWN_SD = 25;

    /// From this risk on a container must be emptied today.
    public static final double MUST_GO_RISK = 0.5;

    /// From this risk on it is worth a thought.
    public static final double MAY_GO_RISK = 0.03;

    static ContainerState unknown(Container container, Instant at) {
        return new ContainerState(
                container,
                new Belief(at, UNKNOWN_FILL, UNKNOWN_SD),
                0,
                Handling.USUAL,
                SensorCondition.FINE,
                SensorHealth.UNKNOWN,
                Optional.empty(),
                HashTreePSet.empty(),
                TreePVector.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The believed fill, as a level that a container can have.
    public FillLevel fill() {
        return belief.fill();
    }

    public boolean mustGo() {
        return handling == Handling.MUST_GO || (handling == Handling.USUAL && risk >= MUST_GO_RISK);
    }

    public boolean mayGo() {
        return mustGo() || (handling == Handling.USUAL && risk >= MAY_GO_RISK);
    }

    ContainerState believing(Belief newBelief, double newRisk, FillPoint point) {
        return new ContainerState(
                container,
                newBelief,
                newRisk,
                handling,
                condition,
                health,
                heardAt,
                measuredTimes,
                curve.plus(point),
                standstill,
                doubted,
                emptied);
    }

    ContainerState withBelief(Belief newBelief, double newRisk) {
        return new ContainerState(
                container,
                newBelief,
                newRisk,
                handling,
                condition,
                health,
                heardAt,
                measuredTimes,
                curve,
                standstill,
                doubted,
                emptied);
    }

    ContainerState heard(Instant at, Instant measuredAt, SensorHealth newHealth) {
        return new ContainerState(
                container,
                belief,
                risk,
                handling,
                condition,
                newHealth,
                Optional.of(at),
                measuredTimes.plus(measuredAt),
                curve,
                standstill,
                doubted,
                emptied);
    }

    ContainerState judged(
            SensorCondition newCondition,
            Optional<Standstill> newStandstill,
            Optional<Double> newDoubted) {
        return new ContainerState(
                container,
                belief,
                risk,
                handling,
                newCondition,
                health,
                heardAt,
                measuredTimes,
                curve,
                newStandstill,
                newDoubted,
                emptied);
    }

    ContainerState handled(Handling newHandling) {
        return new ContainerState(
                container,
                belief,
                risk,
                newHandling,
                condition,
                health,
                heardAt,
                measuredTimes,
                curve,
                standstill,
                doubted,
                emptied);
    }

    ContainerState emptied(Emptying emptying, double newRisk) {
        Belief after = Belief.emptied(emptying.at());
        Handling after2 = handling == Handling.MUST_GO ? Handling.USUAL : handling;
        return new ContainerState(
                container,
                after,
                newRisk,
                after2,
                condition,
                health,
                heardAt,
                measuredTimes,
                curve.plus(new FillPoint(emptying.at(), after.mean(), true)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(emptying));
    }
}
