package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class TabletLockTest extends LinkedTruck {
    @Test
    void aLockedOutTruckStaysOutOverNightUntilATabletIsPaired() {
        fold(new Decision.TabletLockedOut(AT, "dispo", truck));
        assertThat(intents).containsExactly(new Intent.LockOut(truck));
        fold(new Observation.DayBegan(AT, LocalDate.of(2026, 7, 15), "x"));
        assertThat(link().lockedOut()).isTrue();
        fold(new Observation.TabletPaired(AT, truck));
        assertThat(link().lockedOut()).isFalse();
    }

    @Test
    void aRestartSaysAgainWhatNobodyConfirmed() {
        fold(new Decision.CrewMessaged(AT, "dispo", truck, "d1", "eins", false));
        fold(new Decision.CrewMessaged(AT, "dispo", truck, "d2", "zwei", false));
        fold(new Decision.ActionOrdered(AT, "dispo", truck, "a1", InstantAction.Kind.PAUSE));
        fold(new Observation.CrewMessageReceived(LATER, truck, "d1"));
        List<Intent> again = Wishes.unfinished(state).intents();
        assertThat(again)
                .hasSize(2)
                .hasAtLeastOneElementOfType(Intent.TellCrew.class)
                .hasAtLeastOneElementOfType(Intent.OrderAction.class);
        assertThat(again.toString()).contains("zwei").doesNotContain("eins");
    }
}
