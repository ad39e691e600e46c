package de.leerplan.ui.inbox;

import de.leerplan.operations.Arrival;
import de.leerplan.operations.ArrivalCount;
import de.leerplan.operations.DayState;
import de.leerplan.operations.SourceTally;
import de.leerplan.ui.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How many readings of a source came to one end, and the last of them.
///
/// @param heads whether it is the first line of its source
/// @param usual whether that is as it should be
/// @param refused whether somebody has to mend something
record ArrivalLine(
        String source,
        boolean heads,
        String fate,
        String count,
        String last,
        String example,
        boolean usual,
        boolean refused) {
    /// All that is known today, by source.
    static List<ArrivalLine> of(DayState state, Texts texts) {
        List<ArrivalLine> lines = new ArrayList<>();
        for (SourceTally source : state.tally().sources().all()) {
            boolean heads = true;
            for (Arrival arrival : Arrival.values()) {
                if (source.count(arrival) > 0) {
                    ArrivalCount last = source.of(arrival).orElseThrow();
                    lines.add(line(source.name(), heads, arrival, last, state.now(), texts));
                    heads = false;
                }
            }
        }
        return lines;
    }

    /// Whether it tells of the same, perhaps at another time.
    boolean isAbout(ArrivalLine other) {
        return source.equals(other.source) && fate.equals(other.fate);
    }

    private static ArrivalLine line(
            String source,
            boolean heads,
            Arrival arrival,
            ArrivalCount last,
            Instant now,
            Texts texts) {
        return new ArrivalLine(
                source,
                heads,
                texts.of(arrival),
                texts.number(last.count(), 0),
                texts.timeAround(last.at(), now),
                example(last, now, texts),
                arrival == Arrival.TAKEN,
                last.why().isPresent());
    }

    private static String example(ArrivalCount last, Instant now, Texts texts) {
        if (last.why().isPresent()) {
            String reason = texts.of(last.why().get());
            String words = texts.of(last.saying(), last.reason());
            return reason
                    + (words.isEmpty() ? "" : ": " + words)
                    + (last.excerpt().isEmpty() ? "" : " · " + last.excerpt());
        }
        String measured =
                last.measuredAt()
                        .map(at -> texts.text("inbox.measured", texts.timeAround(at, now)))
                        .orElse("");
        return last.subject() + " · " + measured;
    }
}
