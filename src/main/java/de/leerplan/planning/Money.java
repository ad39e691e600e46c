package de.leerplan.planning;

import de.leerplan.model.Neglect;
import de.leerplan.model.ServiceOrder;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.Prices;

import java.time.Duration;

/// Prices in the planner's unit, thousandths of a cent, so that whole numbers are exact enough for
/// metres and seconds.
record Money(Prices prices) {
    /// What leaving out a container that must be emptied counts on top: more than any tour costs.
    static final long MUST_GO = 100_000_000;

    private static final long UNIT = 1000;

    long perMetre() {
        return prices.perKilometre() * UNIT / 1000;
    }

    long perSecond() {
        return prices.perCrewMinute() * UNIT / 60;
    }

    long perOvertimeSecond() {
        return prices.perOvertimeMinute() * UNIT / 60;
    }

    /// A crew gets or loses one stop of a tour it knows.
    long unrest() {
        return prices.perMovedStop() * UNIT;
    }

    /// A crew serves a stop in another crew's territory.
    long foreign() {
        return prices.perForeignStop() * UNIT;
    }

    /// The price of so many overflows as are expected.
    long overflow(double expected) {
        return Math.round(expected * prices.perOverflow() * UNIT);
    }

    /// What a later visit costs of which emptying a container now saves a part.
    ///
    /// @param saved that part, 0..1
    /// @param apart how far the next containers of its kind are, metres
    long laterVisit(double saved, double apart, Duration service) {
        double approach = apart / 100 * prices.perApproach() * UNIT;
        return Math.round(saved * (approach + service.toSeconds() * perSecond()));
    }

    /// One second that an order is fulfilled after it was due.
    long perLateSecond() {
        return prices.perLateHour() * UNIT / 3600;
    }

    /// The price of so many hours over the brim as are expected.
    long full(double hours) {
        return Math.round(hours * prices.perHourFull() * UNIT);
    }

    /// One second that a container waits after it is likely to be full: by how much an overflow
    /// becomes likelier, and how long it lasts.
    long perNeglectedSecond(Neglect neglect) {
        double hour =
                neglect.chancePerHour() * prices.perOverflow()
                        + neglect.fullShare() * prices.perHourFull();
        return Math.round(hour * UNIT / 3600);
    }

    /// One second that a container is emptied too early to last until the next opportunity.
    long perEarlySecond(Neglect neglect) {
        return Math.round(neglect.chancePerEarlyHour() * prices.perOverflow() * UNIT / 3600);
    }

    /// What leaving an order until the next opportunity costs: the hours it is then late, and
    /// what a citizen's waiting is worth.
    long postponed(OrderCandidate candidate) {
        ServiceOrder order = candidate.order();
        long late = Math.max(0, Duration.between(order.due(), candidate.next()).toSeconds());
        double promise = Duration.between(order.taken(), order.due()).toSeconds();
        double waited = Duration.between(order.taken(), candidate.next()).toSeconds() / promise;
        return perLateSecond() * late
                + Math.round(Math.clamp(waited, 0, 1) * prices.perWaitingOrder() * UNIT);
    }

    static long cents(long price) {
        return Math.round((double) price / UNIT);
    }
}
