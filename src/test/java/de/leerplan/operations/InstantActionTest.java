package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class InstantActionTest extends LinkedTruck {
    @Test
    void anActionIsOrderedAndAnsweredOnce() {
        fold(new Decision.ActionOrdered(AT, "dispo", truck, "a1", InstantAction.Kind.PAUSE));
        fold(new Observation.ActionAnswered(LATER, truck, "a1", false, "steht im Tunnel"));
        fold(new Observation.ActionAnswered(LATER.plusSeconds(9), truck, "a1", true, ""));
        assertThat(link().actions().get(0).answer())
                .contains(new InstantAction.Answer(LATER, false, "steht im Tunnel"));
        assertThat(intents).hasSize(1).hasOnlyElementsOfType(Intent.OrderAction.class);
    }

    @Test
    void aTourIsFollowedWithItsTimes() {
        give(3);
        fold(new Result.TourHandedOver(LATER, truck, 3, AT));
        fold(new Observation.TourAcknowledged(LATER, truck, 3));
        fold(new Observation.TourSeen(LATER.plusSeconds(5), truck, 3));
        fold(new Result.TourHandedOver(LATER.plusSeconds(60), truck, 2, AT));
        assertThat(link().delivery())
                .contains(
                        new Delivery(
                                3,
                                Optional.of(AT),
                                Optional.of(LATER),
                                Optional.of(LATER),
                                Optional.of(LATER.plusSeconds(5))));
    }
}
