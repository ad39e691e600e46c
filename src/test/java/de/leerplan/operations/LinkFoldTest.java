package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LinkFoldTest {
    private static final Instant AT = Instant.parse("2026-07-14T06:00:00Z");
    private static final Instant LATER = AT.plusSeconds(30);

    private DayState state = DayState.before(SmallCity.with(3));
    private final TruckId truck = state.city().trucks().keySet().iterator().next();
    private final List<Intent> intents = new ArrayList<>();

    @Test
    void whatTheDispatcherSaysIsToldOnceAndFollowedUntilItIsRead() {
        fold(new Decision.CrewMessaged(AT, "dispo", truck, "d1", "Bitte melden", false));
        assertThat(intents)
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.TellCrew.class,
                        told -> assertThat(told.message().text()).isEqualTo("Bitte melden"));
        fold(new Observation.CrewMessageReceived(AT, truck, "d1"));
        fold(new Observation.CrewMessageRead(LATER, truck, "d1"));
        CrewMessage message = link().messages().get(0);
        assertThat(message.received()).contains(AT);
        assertThat(message.read()).contains(LATER);
        assertThat(intents).hasSize(1);
    }

    @Test
    void whatACrewSaysTwiceIsHeardOnce() {
        Fact said = new Observation.CrewSaid(AT, AT, truck, "c1", "Tor zu", true);
        fold(said);
        fold(said);
        assertThat(link().unread()).hasSize(1);
        assertThat(state.notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.CREW_SAID)
                .singleElement()
                .satisfies(notice -> assertThat(notice.open()).isTrue());
    }

    @Test
    void aCrewIsToldThatItsMessageWasRead() {
        fold(new Observation.CrewSaid(AT, AT, truck, "c1", "Tor zu", false));
        fold(new Decision.CrewMessageSeen(LATER, "dispo", truck, "c1"));
        assertThat(link().unread()).isEmpty();
        assertThat(intents).containsExactly(new Intent.ConfirmToCrew(truck, "c1"));
    }

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

    private void fold(Fact fact) {
        Step step = state.after(fact);
        state = step.next();
        intents.addAll(step.intents());
    }

    private CrewLink link() {
        return state.truck(truck).link();
    }
}
