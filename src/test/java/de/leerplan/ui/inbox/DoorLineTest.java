package de.leerplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Saying;
import de.leerplan.operations.Door;
import de.leerplan.operations.Observation.DoorChanged;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What a door says of its trouble.
class DoorLineTest {
    private static final Saying GONE =
            new Saying("DoorFlaw.NOBODY_LISTENS", List.of(), "", OptionalInt.empty());

    @Test
    void whatIsWrongIsToldInTheLanguageOfTheScreen() {
        assertThat(trouble(Locale.GERMANY, Optional.of(GONE)))
                .isEqualTo(
                        "Dort nimmt niemand Verbindungen an – prüfen, ob der Netzserver läuft und"
                                + " der Port stimmt");
        assertThat(trouble(Locale.UK, Optional.of(GONE))).startsWith("Nobody takes connections");
    }

    @Test
    void anOlderJournalTellsItInItsOwnWords() {
        assertThat(trouble(Locale.GERMANY, Optional.empty()))
                .isEqualTo("Technisch: Connection refused");
    }

    private static String trouble(Locale locale, Optional<Saying> saying) {
        Door door =
                new Door(
                        "chirp",
                        Door.Kind.NETWORK_SERVER,
                        "mqtts://lns:8883",
                        Door.State.UNREACHABLE,
                        "Connection refused",
                        saying);
        return DoorLine.of(
                        SampleDay.state().after(new DoorChanged(SampleDay.NOW, door)).next(),
                        new Texts(locale, SampleCity.ZONE))
                .getFirst()
                .trouble();
    }
}
