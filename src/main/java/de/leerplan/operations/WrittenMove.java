package de.leerplan.operations;

import com.fasterxml.jackson.annotation.JsonInclude;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;

import tools.jackson.databind.util.StdConverter;

import java.util.Optional;

/// A [StopMove] as the journal has it: `container` or `order`, whichever it is.
record WrittenMove(
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ContainerId> container,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<OrderId> order,
        Optional<TruckId> from,
        Optional<TruckId> to) {
    private static WrittenMove of(StopMove move) {
        return switch (move.job()) {
            case ContainerId id ->
                    new WrittenMove(Optional.of(id), Optional.empty(), move.from(), move.to());
            case OrderId id ->
                    new WrittenMove(Optional.empty(), Optional.of(id), move.from(), move.to());
        };
    }

    private StopMove move() {
        JobId job =
                container
                        .<JobId>map(id -> id)
                        .or(() -> order)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "a move needs a container or an order"));
        return new StopMove(job, from, to);
    }

    static final class Writer extends StdConverter<StopMove, WrittenMove> {
        @Override
        public WrittenMove convert(StopMove move) {
            return of(move);
        }
    }

    static final class Reader extends StdConverter<WrittenMove, StopMove> {
        @Override
        public StopMove convert(WrittenMove written) {
            return written.move();
        }
    }
}
