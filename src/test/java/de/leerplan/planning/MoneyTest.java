package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Neglect;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.Prices;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Each price as a person would work it out from the cents in the price list: in thousandths of a
/// cent, and no two of them alike.
class MoneyTest {
    private static final Prices LIST = new Prices(111, 126, 174, 8111, 23, 31, 720, 1499, 119, 487);
    private static final Money MONEY = new Money(LIST);
    private static final int HOUR = 3600;

    @Test
    void aKilometreAMinuteAndAMinuteOfOvertimeCostWhatTheListSays() {
        assertThat(1000 * MONEY.perMetre()).isEqualTo(111_000);
        assertThat(60 * MONEY.perSecond()).isEqualTo(126_000);
        assertThat(60 * MONEY.perOvertimeSecond()).isEqualTo(174_000);
    }

    @Test
    void unrestAndForeignStopsAreCountedByTheStop() {
        assertThat(MONEY.unrest()).isEqualTo(23_000);
        assertThat(MONEY.foreign()).isEqualTo(31_000);
    }

    @Test
    void anOverflowCountsByItsChanceAndByTheHourThatItLasts() {
        assertThat(MONEY.overflow(0.25)).isEqualTo(2_027_750);
        assertThat(MONEY.full(1.5)).isEqualTo(730_500);
    }

    /// 250 metres to the next ones at 1.19 euros for each hundred, and two minutes of service.
    @Test
    void aLaterVisitCostsItsApproachAndItsService() {
        assertThat(MONEY.laterVisit(1, 250, Duration.ofMinutes(2))).isEqualTo(297_500 + 252_000);
        assertThat(MONEY.laterVisit(0.5, 250, Duration.ofMinutes(2))).isEqualTo(274_750);
        assertThat(MONEY.laterVisit(0, 250, Duration.ofMinutes(2))).isZero();
    }

    /// A tenth of an overflow more and six minutes more over the brim in each hour of waiting.
    @Test
    void waitingCostsTheOverflowThatBecomesLikelierAndTheTimeOverTheBrim() {
        Neglect neglect = new Neglect(Optional.of(Instant.EPOCH), 0.1, 0.1, 0);

        assertThat(HOUR * MONEY.perNeglectedSecond(neglect)).isEqualTo(HOUR * 239L);
        assertThat(MONEY.perEarlySecond(neglect)).isZero();
        assertThat(MONEY.perEarlySecond(neglect.lasting(Instant.EPOCH, 0.2))).isEqualTo(451);
    }

    // Taken forty hours ago; could be fulfilled in 29 hours, if it is left today.
    private static OrderCandidate due(Duration in) {
        return TestOrders.bulky(
                "A-1",
                new GeoPoint(50.1, 8.76),
                Fraction.RESIDUAL,
                TestDay.MORNING.plus(in),
                false);
    }

    @Test
    void anOrderCostsTheHoursItWouldBeLateAndAllOfACitizensWaiting() {
        assertThat(HOUR * MONEY.perLateSecond()).isEqualTo(720_000);
        assertThat(MONEY.postponed(due(Duration.ofHours(26)))).isEqualTo(3 * 720_000 + 1_499_000);
        assertThat(MONEY.postponed(due(Duration.ofHours(29)))).isEqualTo(1_499_000);
    }

    /// 69 of 138 hours are over by then.
    @Test
    void anOrderThatIsNotDueYetCostsTheShareOfItsPromiseThatIsUsedUp() {
        assertThat(MONEY.postponed(due(Duration.ofHours(98)))).isEqualTo(749_500);
    }

    /// Eleven hours out and home again, one of them overtime, 80 kilometres: for one container.
    @Test
    void whatMustBeDoneIsDearerThanAWholeDayForItAlone() {
        Money usual = new Money(Prices.USUAL);
        long wholeDay =
                80_000 * usual.perMetre()
                        + 11 * HOUR * usual.perSecond()
                        + HOUR * usual.perOvertimeSecond();

        assertThat(Money.MUST_GO).isGreaterThan(wholeDay);
        assertThat(Money.cents(1_499_500)).isEqualTo(1_500);
    }
}
