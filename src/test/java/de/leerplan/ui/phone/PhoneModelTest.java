package de.leerplan.ui.phone;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

class PhoneModelTest {
    private static final Instant NOW = Instant.parse("2026-07-14T08:42:00Z");
    private static final OrderId ID = new OrderId("A-1");
    private static final Spot SPOT =
            new Spot("Hauptstraße 3", "Hausnummer", new GeoPoint(50.1, 8.77));
    private final PhoneModel model = new PhoneModel();

    private ServiceOrder taken() {
        return model.order(ID, NOW).orElseThrow();
    }

    @Test
    void withoutAPlaceThereIsNoOrder() {
        assertThat(model.problems()).containsExactly(Problem.PLACE);
        assertThat(model.order(ID, NOW)).isEmpty();
    }

    @Test
    void whatWasSaidIsWhatIsTaken() {
        model.setSpot(Optional.of(SPOT));
        model.setLitres(" 2500 ");
        model.setRemark("zwei Matratzen");
        model.setReference("SM-2026/118");

        ServiceOrder order = taken();
        assertThat(order.address()).isEqualTo("Hauptstraße 3");
        assertThat(order.place()).isEqualTo(SPOT.place());
        assertThat(order.litres()).isEqualTo(2500);
        assertThat(order.service()).isEqualTo(Duration.ofMinutes(15));
        assertThat(order.note()).isEqualTo("[SM-2026/118] zwei Matratzen");
        assertThat(order.taken()).isEqualTo(NOW);
    }

    @Test
    void illegalDumpingIsDueIn48HoursUnlessSomethingElseWasAgreed() {
        model.setSpot(Optional.of(SPOT));
        model.setKind(OrderKind.ILLEGAL_DUMPING);
        assertThat(taken().due()).isEqualTo(NOW.plus(Duration.ofHours(48)));

        model.setHours("6");
        model.setKind(OrderKind.BULKY_WASTE);
        assertThat(taken().due()).isEqualTo(NOW.plus(Duration.ofHours(6)));
    }

    @Test
    void aPromiseThatNobodyTouchedFollowsTheKind() {
        model.setHours(model.hours());
        model.setKind(OrderKind.BY_PHONE);
        assertThat(model.hours()).isEqualTo("72");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "", "viel", "2161", "1.5"})
    void aDeadlineIsAWholeNumberOfHours(String typed) {
        model.setSpot(Optional.of(SPOT));
        model.setHours(typed);
        assertThat(model.problems()).containsExactly(Problem.HOURS);
        assertThat(model.due(NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frau Schmidt", "Schmidt", "069/8065-1234", "0170123456", "a@b.de1"})
    void aReferenceThatCouldBeAPersonIsRefused(String typed) {
        model.setSpot(Optional.of(SPOT));
        model.setReference(typed);
        assertThat(model.problems()).containsExactly(Problem.REFERENCE);
    }

    @Test
    void twoOrdersOfOneSecondHaveTwoNumbers() {
        OrderNumbers numbers = new OrderNumbers(ZoneId.of("Europe/Berlin"));
        OrderId known = new OrderId("A-20260714-104200-2");
        assertThat(numbers.next(NOW, _ -> false).value()).isEqualTo("A-20260714-104200");
        assertThat(numbers.next(NOW, known::equals).value()).isEqualTo("A-20260714-104200-3");
    }
}
