package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Decision.SensorMended;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorCarriedOver;

/// What containers and their sensors change.
final class ContainerFold {
    private static final double CARRIED_OVER_SD = 5;

    /// A correction by so many points of a container on a tour is worth a new plan.
    private static final double MATTERS_POINTS = 15;

    private static final double NO_LONGER_PRESSING = 0.2;

    private ContainerFold() {}

    static DayState carriedOver(DayState s, ContainerCarriedOver fact) {
        ContainerState container = s.container(fact.container());
        DayState learned = s.with(s.habits().with(container.container(), fact.habit()));
        Belief belief = new Belief(fact.asOf(), fact.fill().percent(), CARRIED_OVER_SD);
        return learned.with(container.withBelief(belief, OverflowRisk.NONE));
    }

    static DayState sensorCarriedOver(DayState s, SensorCarriedOver fact) {
        ContainerState container = s.container(fact.container()).with(fact.sensor());
        return FireFold.carriedOver(s.with(container), container);
    }

    static DayState sensorMended(DayState s, SensorMended fact) {
        ContainerState container = s.container(fact.container());
        DayState mended =
                s.with(container.with(container.sensor().mended()))
                        .noting(
                                Notice.Severity.INFO,
                                Notice.Kind.SENSOR_MENDED,
                                fact.container().value(),
                                fact.by());
        return FireFold.settled(mended, container);
    }

    /// Reckons every risk again; needed once the habits of all containers are known.
    static DayState everyRiskAnew(DayState s) {
        DayState next = s;
        for (ContainerState container : s.containers().values()) {
            Belief belief = container.belief();
            next = next.with(container.withBelief(belief, risk(s, container.container(), belief)));
        }
        return next;
    }

    static DayState heard(DayState s, ReadingReceived fact) {
        ContainerState before = s.container(fact.container());
        DayState counted = s.with(s.tally().reading());
        if (before.measuredTimes().contains(fact.measuredAt())) {
            DayState twice = counted.with(counted.tally().duplicate());
            return SourceFold.count(twice, fact, Arrival.DUPLICATE);
        }
        ContainerState heard =
                before.heard(
                        fact.at(), fact.measuredAt(), fact.health().withBatteryOf(before.health()));
        if (late(before, fact)) {
            return SourceFold.count(late(counted, heard, fact), fact, Arrival.OUT_OF_ORDER);
        }
        ContainerState next = SensorJudge.judge(counted, heard, fact);
        Arrival arrival = Arrival.inOrder(fact.measuredAt(), fact.at());
        DayState known = SourceFold.count(counted, fact, arrival).with(next);
        DayState noted = SensorNotices.add(known, before, next, fact);
        return FireFold.settled(disturbed(noted, before, next), before);
    }

    /// What leaving the container until it can be emptied another day means.
    static OverflowRisk risk(DayState s, Container container, Belief belief) {
        return s.forecast().overflowRisk(container, belief, s.nextOpportunity());
    }

    private static boolean late(ContainerState before, ReadingReceived fact) {
        return fact.measuredAt().isBefore(before.belief().asOf())
                || fact.measuredAt().isBefore(before.sensor().pulse().last());
    }

    /// Older than what we already know: kept for the curve, not believed.
    private static DayState late(DayState s, ContainerState heard, ReadingReceived fact) {
        FillLevel fill = fact.measured().fill(heard.container().calibration());
        FillPoint point = FillPoint.measured(fact.measuredAt(), fill.percent(), false);
        return s.with(s.tally().lateReading()).with(heard.believing(point));
    }

    /// Asks for a plan when the reading changes what ought to be done.
    private static DayState disturbed(DayState s, ContainerState before, ContainerState next) {
        boolean becamePressing = next.mustGo() && !before.mustGo();
        boolean eased = before.mustGo() && next.risk() < NO_LONGER_PRESSING;
        double expected =
                s.forecast().at(before.container(), before.belief(), next.belief().asOf()).mean();
        boolean corrected =
                next.mayGo() && Math.abs(next.belief().mean() - expected) > MATTERS_POINTS;
        String id = next.container().id().value();
        if (becamePressing) {
            return s.disturbed(Cause.Kind.PRESSING, id);
        }
        return eased || corrected || Overtaken.is(s, before, next)
                ? s.disturbed(Cause.Kind.READINGS, id)
                : s;
    }
}
