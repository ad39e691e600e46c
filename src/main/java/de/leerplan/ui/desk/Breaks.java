package de.leerplan.ui.desk;

import de.leerplan.model.Stop;
import de.leerplan.ui.Texts;
import de.leerplan.ui.desk.Section.Line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A crew's break: what it had of it, and what its tour has still before it. By law it may come in
/// parts; then only what lacks is planned.
///
/// @param taken what it had
/// @param tour the stops before it
record Breaks(Duration taken, List<Stop> tour, Texts texts) {
    static Duration length(Stop.Pause pause) {
        return Duration.between(pause.times().start(), pause.times().finish());
    }

    /// Empty for a crew that had none and needs none.
    Optional<Line> line() {
        List<Stop.Pause> left =
                tour.stream()
                        .filter(Stop.Pause.class::isInstance)
                        .map(Stop.Pause.class::cast)
                        .toList();
        String had = texts.duration(taken);
        String lacks =
                texts.duration(
                        left.stream().map(Breaks::length).reduce(Duration.ZERO, Duration::plus));
        String from = left.isEmpty() ? "" : texts.time(left.getFirst().times().start());
        if (taken.isZero()) {
            return left.isEmpty() ? Optional.empty() : line("card.break.left", lacks, from);
        }
        return left.isEmpty()
                ? line("card.break.taken", had)
                : line("card.break.takenAndLeft", had, lacks, from);
    }

    private Optional<Line> line(String key, Object... words) {
        return Optional.of(Line.plain(texts.text("card.break"), texts.text(key, words)));
    }
}
