package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrewTalkTest extends LinkedTruck {
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
}
