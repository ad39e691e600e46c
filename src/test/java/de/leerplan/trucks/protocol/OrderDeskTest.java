package de.leerplan.trucks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.OrderDesk.Verdict;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class OrderDeskTest {
    private static final TruckId TRUCK = new TruckId("OF-SW 201");
    private static final Instant SIX = Instant.parse("2026-07-14T04:00:00Z");
    private static final GeoPoint HERE = new GeoPoint(50.1, 8.7);

    @Test
    void theFirstOrderIsTaken() {
        OrderMessage order = order("today", 1, pause(1), pause(2));
        assertThat(judge(Optional.empty(), order)).isEqualTo(new Verdict.Accepted(order));
    }

    @Test
    void aNewerUpdateIsTaken() {
        OrderMessage next = order("today", 4, pause(1));
        assertThat(judge(Optional.of(order("today", 3, pause(1))), next))
                .isEqualTo(new Verdict.Accepted(next));
    }

    @Test
    void anOlderUpdateIsRefused() {
        assertThat(code(order("today", 3, pause(1)), order("today", 2, pause(1))))
                .isEqualTo(OrderErrorType.OUTDATED_ORDER_UPDATE);
    }

    @Test
    void theSameUpdateAgainDoesNoHarm() {
        OrderMessage known = order("today", 3, pause(1), pause(2));
        OrderMessage resent =
                new OrderMessage(
                        99,
                        SIX.plusSeconds(60),
                        known.version(),
                        known.truck(),
                        known.orderId(),
                        known.orderUpdateId(),
                        known.shiftFrom(),
                        known.shiftTo(),
                        known.stops());
        assertThat(judge(Optional.of(known), resent)).isEqualTo(new Verdict.Known());
    }

    @Test
    void theSameUpdateWithoutWhatWasDoneMeanwhileDoesNoHarm() {
        OrderMessage known = order("today", 3, pause(1), pause(2), pause(3));
        assertThat(judge(Optional.of(known), order("today", 3, pause(2), pause(3))))
                .isEqualTo(new Verdict.Known());
    }

    @Test
    void theSameUpdateWithOtherContentIsRefused() {
        assertThat(code(order("today", 3, pause(1)), order("today", 3, pause(1), pause(2))))
                .isEqualTo(OrderErrorType.SAME_ORDER_UPDATE_ID);
    }

    @Test
    void anotherDaysOrderStartsAnew() {
        OrderMessage tomorrow = order("tomorrow", 1, pause(1));
        assertThat(judge(Optional.of(order("today", 40, pause(1))), tomorrow))
                .isEqualTo(new Verdict.Accepted(tomorrow));
    }

    @Test
    void anOrderForAnotherTruckIsRefused() {
        OrderMessage order = order("today", 1, pause(1));
        Verdict verdict =
                OrderDesk.judge(
                        new TruckId("OF-SW 202"), Optional.empty(), new Parsed.Read<>(order));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused ->
                                assertThat(refused.error().errorType())
                                        .isEqualTo(OrderErrorType.VALIDATION_FAILURE));
    }

    @Test
    void anOrderThatCannotBeReadIsRefused() {
        Verdict verdict =
                OrderDesk.judge(
                        TRUCK, Optional.empty(), Wire.read("{\"headerId\":", OrderMessage.class));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused ->
                                assertThat(refused.error().errorType())
                                        .isEqualTo(OrderErrorType.VALIDATION_FAILURE));
    }

    private static OrderErrorType code(OrderMessage known, OrderMessage arrived) {
        return ((Verdict.Refused) judge(Optional.of(known), arrived)).error().errorType();
    }

    private static Verdict judge(Optional<OrderMessage> known, OrderMessage arrived) {
        return OrderDesk.judge(TRUCK, known, new Parsed.Read<>(arrived));
    }

    private static OrderMessage order(String id, int update, OrderStop... stops) {
        return new OrderMessage(
                update,
                SIX,
                Message.VERSION,
                TRUCK.value(),
                id,
                update,
                SIX,
                SIX.plusSeconds(8 * 3600),
                List.of(stops));
    }

    private static OrderStop pause(int number) {
        Instant at = SIX.plusSeconds(number * 600L);
        return new OrderStop(
                number,
                OrderStop.Kind.PAUSE,
                false,
                "",
                HERE,
                List.of(),
                0,
                0,
                at,
                at,
                at.plusSeconds(60),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
