package de.leerplan.forecast;

import de.leerplan.model.FillLevel;

import java.time.Instant;

/// Looks at one reading: what to believe of it, and what it says about its sensor.
///
/// @param before what was known of the sensor
/// @param expected the belief carried forward to the time of the reading
/// @param rise points expected to have come in since the last reading
public record SensorWatch(SensorTrack before, Belief expected, double rise) {
    private static final double NOTHING = -1_000;
    private static final double GATE = 4;

    /// Two readings that differ by no more than this, beside the expected rise, say the same.
    private static final double AGREE = 9;

    /// More than this having come in since an emptying, it says little of the floor, percent.
    private static final double SOON_AFTER = 9;

    private static final double EMPTYING_DROP = 20;
    private static final double EMPTY_BELOW = 30;
    private static final double JUMP = 25;

    /// From so much on a sensor may not see how high waste piles up, percent.
    private static final double BRIM = 97;

    public Finding look(Sample sample) {
        double percent = before.corrected(sample.percent());
        FillLevel fill = FillLevel.clamped(percent);
        Verdict verdict = sample.impossible() ? Verdict.SET_ASIDE : verdict(fill, percent);
        SensorTrack looked = looked(sample, verdict, percent);
        SensorTrack next = looked.diagnosed(Diagnosing.of(looked, before, sample));
        if (!next.condition().believable()) {
            return new Finding(next, Verdict.DISTRUSTED, expected, sample.at());
        }
        Belief belief =
                switch (verdict) {
                    case BELIEVED -> seeing(fill);
                    case CONFIRMED, EMPTIED -> Belief.measured(sample.at(), fill);
                    case SET_ASIDE, DISTRUSTED -> expected;
                };
        Instant emptiedAt = verdict == Verdict.EMPTIED ? before.doubtAt() : sample.at();
        return new Finding(next, verdict, belief, emptiedAt);
    }

    /// Of a container that was never heard of, what was expected is no evidence.
    private Belief seeing(FillLevel fill) {
        if (!before.pulse().heard()) {
            return Belief.measured(expected.asOf(), fill);
        }
        return fill.percent() >= BRIM && expected.mean() >= BRIM || fill.equals(FillLevel.FULL)
                ? expected.seeingAtLeast(fill.percent())
                : expected.seeing(fill);
    }

    private Verdict verdict(FillLevel fill, double percent) {
        boolean bothOver = fill.percent() >= BRIM && expected.mean() >= BRIM;
        if (bothOver || Math.abs(expected.surprise(fill)) <= GATE) {
            return Verdict.BELIEVED;
        }
        if (!saysAgain(percent)) {
            return Verdict.SET_ASIDE;
        }
        boolean dropped = percent < EMPTY_BELOW && expected.mean() - percent > EMPTYING_DROP;
        return dropped && !before.witness().waiting() ? Verdict.EMPTIED : Verdict.CONFIRMED;
    }

    /// Whether it says again what the last reading was set aside for. Waste comes in, so more than
    /// the last one, where that was too much already, is the same message.
    private boolean saysAgain(double percent) {
        if (!before.doubting()) {
            return false;
        }
        double more = percent - before.doubt() - rise;
        boolean rising = before.doubt() > expected.mean() && more > 0 && more < JUMP;
        return rising || Math.abs(more) <= AGREE + rise / 2;
    }

    private SensorTrack looked(Sample sample, Verdict verdict, double percent) {
        boolean aside = verdict == Verdict.SET_ASIDE;
        boolean again = verdict == Verdict.CONFIRMED || verdict == Verdict.EMPTIED;
        Outliers outliers = again ? before.outliers().rehabilitated() : before.outliers();
        return new SensorTrack(
                before.pulse().beat(sample.at()),
                sample.percent(),
                aside ? percent : NOTHING,
                sample.at(),
                before.still()
                        .after(
                                sample.percent(),
                                sample.at(),
                                rise,
                                Math.abs(sample.percent() - before.said())),
                outliers.after(aside),
                emptyMark(sample),
                witness(sample, verdict, percent),
                before.alerts().after(sample),
                before.diagnosis());
    }

    private EmptyMark emptyMark(Sample sample) {
        boolean shown =
                before.witness().waiting()
                        && !sample.at().isBefore(before.witness().emptiedAt())
                        && before.witness().shows(sample.percent())
                        && expected.mean() < SOON_AFTER;
        return shown
                ? before.emptyMark().after(sample.percent() - expected.mean() + Belief.EMPTIED_MEAN)
                : before.emptyMark();
    }

    private Witness witness(Sample sample, Verdict verdict, double percent) {
        Witness looking = before.witness().looking(sample.percent(), sample.at());
        return switch (verdict) {
            case EMPTIED -> looking.ghost(before.doubtAt());
            case CONFIRMED ->
                    percent > expected.mean() + JUMP && !before.witness().waiting()
                            ? looking.jumped(percent, sample.at())
                            : looking;
            case BELIEVED, SET_ASIDE, DISTRUSTED -> looking;
        };
    }
}
