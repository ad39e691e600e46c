package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.SkipReason;

import java.time.Instant;
import java.util.Optional;

/// One ticked line of a tour sheet.
///
/// @param doneAt when, as far as the paper says; otherwise when it was planned
/// @param container what it was about; present exactly where one was emptied or skipped
/// @param reason why it was not emptied; present exactly where it was skipped
public record SheetEntry(
        DoneStop.Outcome outcome,
        Instant doneAt,
        Optional<ContainerId> container,
        Optional<SkipReason> reason) {
    public SheetEntry {
        boolean skipped = outcome == DoneStop.Outcome.SKIPPED;
        boolean collected = skipped || outcome == DoneStop.Outcome.EMPTIED;
        if (container.isPresent() != collected || reason.isPresent() != skipped) {
            throw new IllegalArgumentException(
                    "%s of %s for %s is no line of a sheet".formatted(outcome, container, reason));
        }
    }
}
