package de.leerplan.ui.desk;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.FillPoint;
import de.leerplan.operations.Outlook;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A container's fill as a curve: what was read, what is believed, what is expected.
///
/// @param from left edge
/// @param until right edge, the next opportunity to empty it
/// @param read today's readings and emptyings in order of time
/// @param expected quantiles from the last evidence on; may exceed 100 %
record FillCurve(
        Instant from, Instant until, Instant now, List<Read> read, List<Outlook.Point> expected) {
    private static final Duration LOOKING_BACK = Duration.ofHours(6);

    /// @param believed false for one set aside as doubtful
    record Read(Instant at, double percent, boolean believed) {}

    FillCurve {
        read = List.copyOf(read);
        expected = List.copyOf(expected);
    }

    static FillCurve of(DayState state, ContainerState container, Outlook outlook) {
        List<Read> read =
                container.curve().stream()
                        .map(FillCurve::read)
                        .sorted(Comparator.comparing(Read::at))
                        .toList();
        Instant back = state.now().minus(LOOKING_BACK);
        Instant first = read.isEmpty() ? back : read.getFirst().at();
        return new FillCurve(
                first.isBefore(back) ? first : back,
                state.nextOpportunity(),
                state.now(),
                read,
                outlook.curve());
    }

    private static Read read(FillPoint point) {
        return new Read(point.at(), point.percent(), point.believed());
    }
}
