package de.leerplan.operations;

import org.pcollections.PVector;

import java.time.Duration;
import java.time.Instant;

/// One point of a container's fill curve today.
///
/// @param percent fill as measured or, after an emptying, as believed
/// @param believed false for a reading that was set aside as doubtful
/// @param measured false for an emptying
public record FillPoint(Instant at, double percent, boolean believed, boolean measured) {
    /// So many points a curve has at most; then the oldest are dropped.
    static final int MOST = 400;

    private static final Duration CLOSE = Duration.ofMinutes(5);

    static FillPoint emptied(Instant at, double percent) {
        return new FillPoint(at, percent, true, false);
    }

    static FillPoint measured(Instant at, double percent, boolean believed) {
        return new FillPoint(at, percent, believed, true);
    }

    /// A curve with one more point. Of a sender that never rests one point in five minutes stays:
    /// the newest takes the place of the one before where that is close to the one before it.
    static PVector<FillPoint> joined(PVector<FillPoint> curve, FillPoint point) {
        int last = curve.size() - 1;
        if (last > 0 && point.close(curve.get(last)) && point.close(curve.get(last - 1))) {
            return curve.with(last, point);
        }
        return curve.size() < MOST ? curve.plus(point) : curve.minus(0).plus(point);
    }

    private boolean close(FillPoint other) {
        return measured
                && other.measured
                && believed == other.believed
                && Duration.between(other.at, at).abs().compareTo(CLOSE) < 0;
    }
}
