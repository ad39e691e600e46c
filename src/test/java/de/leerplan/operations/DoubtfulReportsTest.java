package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Load;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.operations.Observation.TruckUnloaded;

import org.junit.jupiter.api.Test;

/// What trucks report twice, or of what they were never asked to do.
class DoubtfulReportsTest extends LinkedTruck {
    private static final Load FULL = new Load(100, 20);

    @Test
    void theSameEmptyingReportedAgainAfterARestartCountsOnce() {
        give(1);
        fold(new ContainerEmptied(LATER, AT, truck, SmallCity.bin(1), FULL));
        DayState once = state;
        fold(new ContainerEmptied(LATER.plusSeconds(90), AT, truck, SmallCity.bin(1), FULL));

        assertThat(state.truck(truck)).isEqualTo(once.truck(truck));
        assertThat(state.notices()).isEqualTo(once.notices());
        fold(new ContainerEmptied(LATER, AT.plusSeconds(9), truck, SmallCity.bin(1), FULL));
        assertThat(state.truck(truck).load()).as("another time is another work").isNotEqualTo(FULL);
    }

    @Test
    void theSameUnloadingReportedAgainCountsOnce() {
        var site = state.city().sites().keySet().iterator().next();
        fold(new TruckUnloaded(LATER, AT, truck, site));
        fold(new TruckUnloaded(LATER.plusSeconds(90), AT, truck, site));

        assertThat(state.truck(truck).done()).hasSize(1);
    }

    @Test
    void workOffTheTourCountsAndIsTold() {
        give(1);
        fold(new ContainerEmptied(LATER, AT, truck, SmallCity.bin(1), FULL));
        assertThat(state.notices()).noneMatch(n -> n.kind() == Notice.Kind.EMPTIED_OFF_TOUR);
        fold(new ContainerEmptied(LATER, AT, truck, SmallCity.bin(2), FULL));

        assertThat(state.truck(truck).done()).hasSize(2);
        assertThat(state.notices().getLast())
                .extracting(Notice::kind, Notice::subject, Notice::detail)
                .containsExactly(
                        Notice.Kind.EMPTIED_OFF_TOUR, SmallCity.bin(2).value(), truck.value());
    }

    @Test
    void aTruckCannotGoByATourItWasNeverGiven() {
        give(2);
        assertThatThrownBy(() -> fold(new TourAcknowledged(LATER, truck, 999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
        assertThatThrownBy(() -> fold(new TourSeen(LATER, truck, 3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(state.truck(truck).acknowledged()).isZero();
    }
}
