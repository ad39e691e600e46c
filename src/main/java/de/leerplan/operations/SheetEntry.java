package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.SkipReason;

import java.time.Instant;
import java.util.Optional;

/// One ticked line of a tour sheet.
///
/// @param doneAt when, as far as the paper says; otherwise when it was planned
/// @param container what it was about; present where one was emptied or skipped
/// @param order what it was about; present where one was fulfilled or skipped
/// @param reason why it was not emptied; present exactly where it was skipped
public record SheetEntry(
        DoneStop.Outcome outcome,
        Instant doneAt,
        Optional<ContainerId> container,
        Optional<SkipReason> reason,
        Optional<OrderId> order) {
    public SheetEntry {
        boolean skipped = outcome == DoneStop.Outcome.SKIPPED;
        boolean fetched = outcome == DoneStop.Outcome.FETCHED;
        boolean emptied = outcome == DoneStop.Outcome.EMPTIED;
        boolean fits =
                skipped
                        ? container.isPresent() != order.isPresent()
                        : container.isPresent() == emptied && order.isPresent() == fetched;
        if (!fits || reason.isPresent() != skipped) {
            throw new IllegalArgumentException(
                    "%s of %s for %s is no line of a sheet".formatted(outcome, container, reason));
        }
    }

    /// A line that is about no order.
    public SheetEntry(
            DoneStop.Outcome outcome,
            Instant doneAt,
            Optional<ContainerId> container,
            Optional<SkipReason> reason) {
        this(outcome, doneAt, container, reason, Optional.empty());
    }
}
