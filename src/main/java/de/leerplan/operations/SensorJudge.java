package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Finding;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.forecast.Sample;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.forecast.SensorWatch;
import de.leerplan.model.Calibration;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Observation.ReadingReceived;

import java.util.Optional;
import java.util.OptionalInt;

/// Puts a reading before the watch over its sensor and keeps what came of it.
final class SensorJudge {
    private SensorJudge() {}

    /// @param heard the container, already marked as heard
    static ContainerState judge(DayState s, ContainerState heard, ReadingReceived fact) {
        Container container = heard.container();
        Belief expected = s.forecast().at(container, heard.belief(), fact.measuredAt());
        double rise = rise(s, heard, expected, fact);
        Sample sample = sample(fact, heard.health(), container.calibration());
        Finding finding = new SensorWatch(heard.sensor(), expected, rise).look(sample);
        return switch (finding.verdict()) {
            case BELIEVED, CONFIRMED -> believing(s, heard.with(finding.track()), sample, finding);
            case EMPTIED ->
                    believing(
                            s,
                            emptied(heard, finding, expected).with(finding.track()),
                            sample,
                            finding);
            case SET_ASIDE, DISTRUSTED ->
                    aside(s, heard, finding).believing(point(heard.sensor(), sample, false));
        };
    }

    /// What the sensor said since an emptying that it did not show falls with the sensor: then the
    /// emptying counts again.
    private static ContainerState aside(DayState s, ContainerState heard, Finding finding) {
        ContainerState next = heard.with(finding.track());
        Optional<Emptying> told = heard.emptied().filter(e -> e.truck().isPresent());
        if (told.isEmpty() || !heard.condition().believable() || !missed(finding.track())) {
            return next;
        }
        Belief emptied = Belief.emptied(told.get().at());
        return next.withBelief(emptied, ContainerFold.risk(s, next.container(), emptied));
    }

    private static boolean missed(SensorTrack track) {
        return switch (track.condition()) {
            case STUCK -> track.still().emptied() >= 0;
            case BLOCKED, SWAPPED, DOUBTFUL -> track.witness().missed() > 0;
            case FINE, LOW_BATTERY, SILENT, TILTED, SPIKING, DRIFTING, FIRE -> false;
        };
    }

    private static ContainerState believing(
            DayState s, ContainerState next, Sample sample, Finding finding) {
        OverflowRisk risk = ContainerFold.risk(s, next.container(), finding.belief());
        return next.believing(finding.belief(), risk, point(next.sensor(), sample, true));
    }

    private static ContainerState emptied(ContainerState heard, Finding finding, Belief expected) {
        return heard.emptied(
                new Emptying(finding.emptiedAt(), Optional.empty(), expected.fill()),
                OverflowRisk.NONE);
    }

    private static FillPoint point(SensorTrack track, Sample sample, boolean believed) {
        double percent = FillLevel.clamped(track.corrected(sample.percent())).percent();
        return FillPoint.measured(sample.at(), percent, believed);
    }

    /// What should have come in since the sensor was last heard; believed or not.
    private static double rise(
            DayState s, ContainerState heard, Belief expected, ReadingReceived fact) {
        var last = heard.sensor().pulse().last();
        return heard.belief().asOf().equals(last)
                ? expected.mean() - heard.belief().mean()
                : s.forecast().rise(heard.container(), last, fact.measuredAt());
    }

    private static Sample sample(
            ReadingReceived fact, SensorHealth health, Calibration calibration) {
        OptionalInt millimetres =
                switch (fact.measured()) {
                    case Measured.Distance distance -> OptionalInt.of(distance.millimetres());
                    case Measured.Percent _ -> OptionalInt.empty();
                };
        double percent =
                switch (fact.measured()) {
                    case Measured.Distance distance -> calibration.percent(distance.millimetres());
                    case Measured.Percent said -> said.percent().percent();
                };
        return new Sample(
                fact.measuredAt(),
                millimetres,
                percent,
                millimetres.isPresent() && calibration.blind(millimetres.getAsInt()),
                health.battery(),
                health.celsius(),
                health.tilted().orElse(false),
                health.fire().orElse(false));
    }
}
