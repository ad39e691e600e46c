package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.forecast.SensorCondition;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Neglect;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// What we know of one container right now.
///
/// @param belief carried forward only when something is learned; see `Forecast.at`
/// @param overflow what leaving it until the next opportunity means
/// @param heardAt when its sensor was last heard
/// @param sensor what is remembered of its sensor
/// @param measuredTimes when today's newest readings were measured, to tell duplicates
/// @param curve today's readings and emptyings in the order we learned them; at most
///     `FillPoint.MOST`
public record ContainerState(
        Container container,
        Belief belief,
        OverflowRisk overflow,
        Handling handling,
        SensorTrack sensor,
        SensorHealth health,
        Optional<Instant> heardAt,
        MeasuredTimes measuredTimes,
        PVector<FillPoint> curve,
        Optional<Emptying> emptied) {
    private static final double UNKNOWN_FILL = 40;
    private static final double UNKNOWN_SD = 25;

    /// From this chance of an overflow on a container must be emptied today, provided that
    /// emptying it prevents as much as `PRESSING_RELIEF` of it.
    public static final double MUST_GO_RISK = 0.5;

    private static final double PRESSING_RELIEF = 0.3;

    /// From this relief, and so this risk, on it is worth a thought.
    public static final double MAY_GO_RISK = Neglect.POSSIBLE;

    /// From this share of a later visit on that emptying it today would save, likewise.
    private static final double MAY_GO_SAVED = 0.2;

    static ContainerState unknown(Container container, Instant at) {
        return new ContainerState(
                container,
                new Belief(at, UNKNOWN_FILL, UNKNOWN_SD),
                OverflowRisk.NONE,
                Handling.USUAL,
                SensorTrack.NEW,
                SensorHealth.UNKNOWN,
                Optional.empty(),
                MeasuredTimes.NONE,
                TreePVector.empty(),
                Optional.empty());
    }

    /// The believed fill, as a level that a container can have.
    public FillLevel fill() {
        return belief.fill();
    }

    /// What is the matter with its sensor.
    public SensorCondition condition() {
        return sensor.condition();
    }

    /// Probability of an overflow before the next opportunity if it is left, 0..1.
    public double risk() {
        return overflow.chance();
    }

    /// Whether it may burn: as long as it does, no truck is to empty it, whatever else is said.
    public boolean burns() {
        return condition() == SensorCondition.FIRE;
    }

    public boolean mustGo() {
        return !burns() && (handling == Handling.MUST_GO || pressing());
    }

    private boolean pressing() {
        return handling == Handling.USUAL
                && overflow.chance() >= MUST_GO_RISK
                && overflow.relief() >= PRESSING_RELIEF;
    }

    public boolean mayGo() {
        boolean worthIt = overflow.relief() >= MAY_GO_RISK || overflow.saved() >= MAY_GO_SAVED;
        return mustGo() || (!burns() && handling == Handling.USUAL && worthIt);
    }

    ContainerState believing(Belief newBelief, OverflowRisk newRisk, FillPoint point) {
        return changed(
                d -> {
                    d.belief = newBelief;
                    d.overflow = newRisk;
                    d.curve = FillPoint.joined(curve, point);
                });
    }

    /// With one more point of its curve that changes no belief.
    ContainerState believing(FillPoint point) {
        return believing(belief, overflow, point);
    }

    ContainerState withBelief(Belief newBelief, OverflowRisk newRisk) {
        return changed(
                d -> {
                    d.belief = newBelief;
                    d.overflow = newRisk;
                });
    }

    ContainerState heard(Instant at, Instant measuredAt, SensorHealth newHealth) {
        return changed(
                d -> {
                    d.health = newHealth;
                    d.heardAt = Optional.of(at);
                    d.measuredTimes = measuredTimes.plus(measuredAt);
                });
    }

    /// Its sensor spoke, but not of the fill.
    ContainerState told(Instant at, SensorHealth newHealth) {
        return changed(
                d -> {
                    d.health = newHealth;
                    d.heardAt = Optional.of(at);
                });
    }

    ContainerState with(SensorTrack track) {
        return changed(d -> d.sensor = track);
    }

    ContainerState handled(Handling newHandling) {
        return changed(d -> d.handling = newHandling);
    }

    ContainerState emptied(Emptying emptying, OverflowRisk newRisk) {
        Belief after = Belief.emptied(emptying.at());
        SensorTrack told = emptying.truck().isPresent() ? sensor.told(emptying.at()) : sensor;
        return changed(
                d -> {
                    d.belief = after;
                    d.overflow = newRisk;
                    d.handling = handling == Handling.MUST_GO ? Handling.USUAL : handling;
                    d.sensor = told;
                    d.curve =
                            FillPoint.joined(curve, FillPoint.emptied(emptying.at(), after.mean()));
                    d.emptied = Optional.of(emptying);
                });
    }

    private ContainerState changed(Consumer<ContainerDraft> change) {
        ContainerDraft draft = new ContainerDraft(this);
        change.accept(draft);
        return draft.state();
    }
}
