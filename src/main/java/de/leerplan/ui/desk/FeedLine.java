package de.leerplan.ui.desk;

import de.leerplan.operations.CrewPhoto;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Notice;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One line of the feed of events and alarms.
///
/// @param open whether somebody still has to take it on
/// @param photo what it tells of, as something to look at
/// @param seenBy who took it on; empty for what is no alarm or still open
record FeedLine(
        long number,
        String time,
        Notice.Severity severity,
        String sentence,
        boolean open,
        String seenBy,
        Selection target,
        Optional<CrewPhoto> photo) {
    private static final int SHOWN = 200;

    /// Open alarms first, then the newest.
    static List<FeedLine> of(DayState state, Texts texts) {
        Sentences sentences = new Sentences(state.city(), texts);
        List<FeedLine> lines = new ArrayList<>();
        for (int i = state.notices().size() - 1; i >= 0; i--) {
            Notice notice = state.notices().get(i);
            if (notice.open() || lines.size() < SHOWN) {
                lines.add(line(state, notice, sentences));
            }
        }
        lines.sort(Comparator.comparing(line -> !line.open()));
        return lines;
    }

    private static FeedLine line(DayState state, Notice notice, Sentences sentences) {
        Texts texts = sentences.texts();
        return new FeedLine(
                notice.number(),
                texts.time(notice.at()),
                notice.severity(),
                sentences.of(notice),
                notice.open(),
                notice.seenBy().map(by -> texts.text("feed.seenBy", by)).orElse(""),
                Sentences.target(state, notice),
                notice.kind() == Notice.Kind.PHOTO_TAKEN
                        ? Photographs.named(state, notice.detail())
                        : Optional.empty());
    }
}
