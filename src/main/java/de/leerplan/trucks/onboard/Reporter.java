package de.leerplan.trucks.onboard;

import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;
import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.PositionMessage;
import de.leerplan.trucks.protocol.ResultMessage;
import de.leerplan.trucks.protocol.ResultMessage.Outcome;
import de.leerplan.trucks.protocol.Topic.Channel;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts a crew's reports into messages of the protocol.
final class Reporter {
    private final TruckId truck;
    private final HeaderIds headerIds;

    Reporter(TruckId truck, HeaderIds headerIds) {
        this.truck = truck;
        this.headerIds = headerIds;
    }

    Message message(Report report, String orderId) {
        return switch (report) {
            case Report.Moved m ->
                    new PositionMessage(
                            headerIds.next(Channel.POSITION),
                            m.at(),
                            Message.VERSION,
                            truck.value(),
                            m.place(),
                            m.heading(),
                            m.kmh());
            case Report.Done d -> done(d, orderId);
            case Report.BrokeDown b -> happened(b.at(), orderId, Outcome.BROKE_DOWN, b.note());
            case Report.Repaired r -> happened(r.at(), orderId, Outcome.REPAIRED, "");
        };
    }

    private ResultMessage done(Report.Done d, String orderId) {
        OptionalInt seconds =
                d.length()
                        .map(length -> OptionalInt.of((int) length.toSeconds()))
                        .orElse(OptionalInt.empty());
        Optional<String> site =
                d.outcome() == Outcome.UNLOADED ? d.stop().site() : Optional.empty();
        return result(
                d.at(),
                orderId,
                d.stop().number(),
                d.outcome(),
                d.stop().container().map(c -> c.id()),
                d.amount().map(Reporter::rounded),
                d.reason(),
                site,
                seconds,
                "",
                d.stop().job().map(job -> job.id()));
    }

    private ResultMessage happened(Instant at, String orderId, Outcome outcome, String note) {
        return result(
                at,
                orderId,
                0,
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                note,
                Optional.empty());
    }

    private ResultMessage result(
            Instant at,
            String orderId,
            int number,
            Outcome outcome,
            Optional<String> container,
            Optional<Load> amount,
            Optional<SkipReason> reason,
            Optional<String> site,
            OptionalInt seconds,
            String note,
            Optional<String> job) {
        return new ResultMessage(
                headerIds.next(Channel.RESULT),
                at,
                Message.VERSION,
                truck.value(),
                "%s-%d-%d".formatted(outcome, number, at.toEpochMilli()),
                orderId,
                number,
                outcome,
                container,
                amount,
                reason,
                site,
                seconds,
                note,
                job);
    }

    static Load rounded(Load load) {
        return new Load(
                Math.round(load.litres() * 10) / 10.0, Math.round(load.kilograms() * 10) / 10.0);
    }
}
