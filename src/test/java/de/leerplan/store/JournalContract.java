package de.leerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Fact;
import de.leerplan.operations.Journal;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.TimePassed;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What every journal promises.
abstract class JournalContract {
    abstract Journal journal();

    @Test
    void numbersStartAtOneAndHaveNoGaps() {
        assertThat(journal().append(Facts.readings(0, 3))).isEqualTo(1);
        assertThat(journal().append(Facts.readings(3, 1))).isEqualTo(4);
        assertThat(journal().append(Facts.readings(4, 7))).isEqualTo(5);
        assertThat(journal().append(Facts.readings(11, 1))).isEqualTo(12);
    }

    @Test
    void aDayIsRecalledInOrderAndToTheNanosecond() {
        List<Fact> day = new ArrayList<>();
        day.add(Facts.begin(Facts.DAY));
        day.addAll(Facts.readings(0, 5_000));
        journal().append(Facts.readings(90_000, 2));
        journal().append(day);

        assertThat(recalled(Facts.DAY)).isEqualTo(day);
    }

    @Test
    void aDayThatNeverBeganHasNoFacts() {
        journal().append(Facts.readings(0, 10));

        assertThat(recalled(Facts.DAY)).isEmpty();
    }

    @Test
    void aDayThatBeganAgainIsRecalledFromItsLastBegin() {
        journal().append(List.of(Facts.begin(Facts.DAY), Facts.reading(1)));
        journal().append(List.of(Facts.begin(Facts.DAY), Facts.reading(2)));

        assertThat(recalled(Facts.DAY)).containsExactly(Facts.begin(Facts.DAY), Facts.reading(2));
    }

    @Test
    void aDayEndsWhereAnotherBegins() {
        LocalDate next = Facts.DAY.plusDays(1);
        journal()
                .append(
                        List.of(
                                Facts.begin(Facts.DAY),
                                Facts.reading(1),
                                Facts.begin(next),
                                Facts.reading(2)));

        assertThat(recalled(Facts.DAY)).containsExactly(Facts.begin(Facts.DAY), Facts.reading(1));
        assertThat(recalled(next)).containsExactly(Facts.begin(next), Facts.reading(2));
    }

    @Test
    void aVeryLongFactIsKeptWhole() {
        Fact endless =
                new MessageRefused(Facts.MORNING, "topic", "x".repeat(1_500_000), "ÄÖ\u0000🗑");
        journal().append(List.of(Facts.begin(Facts.DAY), endless, new TimePassed(Facts.MORNING)));

        assertThat(recalled(Facts.DAY)).contains(endless);
    }

    @Test
    void anEmptyGroupTakesNoNumber() {
        journal().append(List.of());

        assertThat(journal().append(Facts.readings(0, 1))).isEqualTo(1);
    }

    List<Fact> recalled(LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        journal().recall(day, facts::add);
        return facts;
    }
}
