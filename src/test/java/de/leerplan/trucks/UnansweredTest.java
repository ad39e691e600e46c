package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.OrderErrorType;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.StateMessage.OrderError;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class UnansweredTest {
    private static final TruckId TRUCK = Sample.A;
    private static final String ORDER = "2026-07-14/" + TRUCK;

    private final Unanswered unanswered = new Unanswered();

    @Test
    void nobodyWaitsForATruckThatIsAway() {
        unanswered.told(TRUCK, ORDER, 7);
        assertThat(unanswered.patience(TRUCK)).isEmpty();
        unanswered.signed(TRUCK, true);
        assertThat(unanswered.patience(TRUCK)).isPresent();
        unanswered.signed(TRUCK, false);
        assertThat(unanswered.remind(TRUCK)).isFalse();
    }

    @Test
    void everyReminderWaitsTwiceAsLongAsTheOneBeforeAndTheFourthIsNotSent() {
        tellAndSign();
        List<Duration> waits =
                List.of(Duration.ofSeconds(3), Duration.ofSeconds(6), Duration.ofSeconds(12));
        for (Duration wait : waits) {
            assertThat(unanswered.patience(TRUCK)).contains(wait);
            assertThat(unanswered.remind(TRUCK)).isTrue();
        }
        assertThat(unanswered.patience(TRUCK)).isEmpty();
        assertThat(unanswered.remind(TRUCK)).isFalse();
    }

    @Test
    void aTruckThatSignsInAnewIsRemindedAnew() {
        tellAndSign();
        while (unanswered.remind(TRUCK)) {}
        unanswered.signed(TRUCK, true);
        assertThat(unanswered.remind(TRUCK)).isTrue();
    }

    @Test
    void onlyTheUpdateItWasToldIsAnAnswer() {
        tellAndSign();
        unanswered.heard(TRUCK, state(ORDER, 6));
        unanswered.heard(TRUCK, state("2026-07-13/" + TRUCK, 7));
        assertThat(unanswered.patience(TRUCK)).isPresent();
        unanswered.heard(TRUCK, state(ORDER, 7));
        assertThat(unanswered.patience(TRUCK)).isEmpty();
    }

    @Test
    void aRefusalIsAnAnswer() {
        tellAndSign();
        unanswered.heard(TRUCK, refused(OrderErrorType.OUTDATED_ORDER_UPDATE, 6));
        assertThat(unanswered.patience(TRUCK)).isPresent();
        unanswered.heard(TRUCK, refused(OrderErrorType.SAME_ORDER_UPDATE_ID, 7));
        assertThat(unanswered.patience(TRUCK)).isEmpty();
    }

    @Test
    void aTruckThatCannotReadTheOrderIsNotSentItOverAndOver() {
        tellAndSign();
        unanswered.heard(TRUCK, refused(OrderErrorType.VALIDATION_FAILURE, 0));
        assertThat(unanswered.patience(TRUCK)).isEmpty();
    }

    private void tellAndSign() {
        unanswered.told(TRUCK, ORDER, 7);
        unanswered.signed(TRUCK, true);
    }

    private static StateMessage refused(OrderErrorType type, int update) {
        return state(ORDER, 5, new OrderError(type, ORDER, update, ""));
    }

    private static StateMessage state(String order, int update, OrderError... errors) {
        return new StateMessage(
                1,
                Sample.SIX,
                Message.VERSION,
                TRUCK.value(),
                order,
                update,
                0,
                0,
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                List.of(),
                List.of(errors));
    }
}
