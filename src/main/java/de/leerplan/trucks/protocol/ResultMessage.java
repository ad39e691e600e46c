package de.leerplan.trucks.protocol;

import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What a crew did or what happened to it. Sent until the broker has it; a repeated one is known
/// by its `resultId`.
///
/// @param resultId unique per truck and day, 1 to 64 characters
/// @param orderId the order it belongs to; empty if it stands on none
/// @param number the stop's number on that order, 0 if it stands on none
/// @param container present at `EMPTIED`; at `SKIPPED` either this or `job`
/// @param amount what went into the truck; present at `EMPTIED` and `FETCHED`
/// @param reason present at `SKIPPED`
/// @param site present at `UNLOADED`
/// @param seconds length of the break; present at `RESTED`
/// @param note what the crew says about it; empty if nothing
/// @param job the citizen's order; present at `FETCHED`, and at `SKIPPED` where it was one
public record ResultMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        String resultId,
        String orderId,
        int number,
        Outcome outcome,
        Optional<String> container,
        Optional<Load> amount,
        Optional<SkipReason> reason,
        Optional<String> site,
        OptionalInt seconds,
        String note,
        Optional<String> job)
        implements Message {
    public ResultMessage {
        boolean complete =
                switch (outcome) {
                    case EMPTIED -> container.isPresent() && amount.isPresent();
                    case FETCHED -> job.isPresent() && amount.isPresent();
                    case SKIPPED -> container.isPresent() != job.isPresent() && reason.isPresent();
                    case UNLOADED -> site.isPresent();
                    case RESTED -> seconds.isPresent() && seconds.getAsInt() >= 0;
                    case RETURNED, BROKE_DOWN, REPAIRED -> true;
                };
        if (!complete) {
            throw new IllegalArgumentException("A result " + outcome + " lacks its details");
        }
        if (resultId.isBlank() || resultId.length() > 64 || number < 0 || note.length() > 500) {
            throw new IllegalArgumentException("No valid resultId, number or note");
        }
    }

    /// What happened.
    public enum Outcome {
        EMPTIED,
        FETCHED,
        SKIPPED,
        UNLOADED,
        RESTED,
        RETURNED,
        BROKE_DOWN,
        REPAIRED
    }

    /// Whether both report the same, whenever they were sent.
    public boolean sameContent(ResultMessage other) {
        return resultId.equals(other.resultId)
                && timestamp.equals(other.timestamp)
                && outcome == other.outcome
                && container.equals(other.container)
                && amount.equals(other.amount)
                && reason.equals(other.reason)
                && site.equals(other.site)
                && seconds.equals(other.seconds)
                && job.equals(other.job);
    }
}
