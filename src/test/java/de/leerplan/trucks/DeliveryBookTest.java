package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Delivery;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class DeliveryBookTest {
    private static final Instant ONE = Sample.SIX;
    private static final Instant TWO = ONE.plusSeconds(1);

    private final DeliveryBook book = new DeliveryBook();

    @Test
    void eachStepKeepsItsFirstTime() {
        book.sent(Sample.A, 3, ONE);
        book.received(Sample.A, 3, ONE);
        book.accepted(Sample.A, 3, TWO);
        book.accepted(Sample.A, 3, TWO.plusSeconds(9));
        book.seen(Sample.A, 3, TWO);
        assertThat(book.of(Sample.A))
                .contains(
                        new Delivery(
                                3,
                                Optional.of(ONE),
                                Optional.of(ONE),
                                Optional.of(TWO),
                                Optional.of(TWO)));
    }

    @Test
    void aNewerTourBeginsAnew() {
        book.accepted(Sample.A, 3, ONE);
        book.sent(Sample.A, 4, TWO);
        assertThat(book.of(Sample.A).orElseThrow().accepted()).isEmpty();
    }

    @Test
    void newsOfAnOlderTourIsIgnored() {
        book.sent(Sample.A, 4, ONE);
        book.accepted(Sample.A, 3, TWO);
        assertThat(book.of(Sample.A).orElseThrow().version()).isEqualTo(4);
        assertThat(book.of(Sample.A).orElseThrow().accepted()).isEmpty();
    }

    @Test
    void aTruckWithoutATourHasNoDelivery() {
        assertThat(book.of(Sample.B)).isEmpty();
    }
}
