package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Observation.DoorChanged;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

class SourceFoldTest {
    private final Played day = Played.morning(1);

    @Test
    void everyReadingsFateIsCountedForItsSource() {
        reads(at(7, 0), at(7, 0));
        reads(at(7, 0), at(7, 1));
        reads(at(6, 50), at(7, 2));
        reads(at(7, 30), at(8, 0));

        assertThat(source().count(Arrival.TAKEN)).isEqualTo(1);
        assertThat(source().count(Arrival.DUPLICATE)).isEqualTo(1);
        assertThat(source().count(Arrival.OUT_OF_ORDER)).isEqualTo(1);
        assertThat(source().count(Arrival.LATE)).isEqualTo(1);
        assertThat(source().of(Arrival.OUT_OF_ORDER))
                .get()
                .extracting(ArrivalCount::subject, ArrivalCount::at, ArrivalCount::measuredAt)
                .containsExactly("B-1", at(7, 2), Optional.of(at(6, 50)));
    }

    @Test
    void refusalsCountWithThoseThatWereNotTold() {
        refused(Refusal.MALFORMED, OptionalInt.empty());
        refused(Refusal.UNKNOWN_CONTAINER, OptionalInt.of(40));
        refused(Refusal.FUTURE, OptionalInt.empty());

        assertThat(source().count(Arrival.REFUSED)).isEqualTo(42);
        assertThat(source().of(Arrival.REFUSED).flatMap(ArrivalCount::why))
                .contains(Refusal.UNKNOWN_CONTAINER);
        assertThat(source().count(Arrival.FUTURE)).isEqualTo(1);
    }

    @Test
    void whatTrucksSentIsNoReading() {
        day.take(new MessageRefused(at(7, 0), "leerplan/v1/T-1/order", "no JSON", "x"));

        assertThat(day.state.tally().sources().all()).isEmpty();
        assertThat(day.state.tally().refused()).isEqualTo(1);
    }

    @Test
    void aLostNetworkServerIsSaidOnceAndWhenItIsBack() {
        door(Door.State.CONNECTING);
        door(Door.State.OPEN);
        door(Door.State.UNREACHABLE);
        door(Door.State.UNREACHABLE);
        door(Door.State.OPEN);

        assertThat(day.noticed())
                .filteredOn(kind -> kind.name().startsWith("DOOR_"))
                .containsExactly(
                        Notice.Kind.DOOR_OPEN, Notice.Kind.DOOR_SHUT, Notice.Kind.DOOR_OPEN);
        assertThat(day.state.tally().sources().allDoors())
                .extracting(Door::state)
                .containsExactly(Door.State.OPEN);
    }

    private SourceTally source() {
        return day.state.tally().sources().all().getFirst();
    }

    private void reads(Instant measuredAt, Instant at) {
        day.take(
                new ReadingReceived(
                                at,
                                measuredAt,
                                bin(1),
                                new Measured.Distance(680),
                                SensorHealth.UNKNOWN)
                        .from("chirp"));
    }

    private void refused(Refusal why, OptionalInt more) {
        day.take(
                new MessageRefused(
                        at(7, 0), "chirp", "said", "{", Optional.of(why), more, Optional.empty()));
    }

    private void door(Door.State state) {
        day.take(
                new DoorChanged(
                        at(7, 0),
                        new Door("chirp", Door.Kind.NETWORK_SERVER, "mqtts://h:8883", state)));
    }
}
