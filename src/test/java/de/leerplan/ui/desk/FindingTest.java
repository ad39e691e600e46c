package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindingTest {
    private static final List<Entry> ENTRIES =
            List.of(
                    entry("OF-0417 · Bieberer Straße 12 · Bieber", 5),
                    entry("Bieberer Straße", 4),
                    entry("OF-SW 203", 2),
                    entry("Neu planen", 1),
                    entry("Groß-Hasenbach-Straße", 4));

    @Test
    void aFewLettersFindAName() {
        assertThat(found("bieb"))
                .containsExactly("Bieberer Straße", "OF-0417 · Bieberer Straße 12 · Bieber");
    }

    @Test
    void umlautsAndSharpSMayBeTypedPlainly() {
        assertThat(found("gross")).containsExactly("Groß-Hasenbach-Straße");
    }

    @Test
    void everyTypedWordMustOccur() {
        assertThat(found("bieb 12")).containsExactly("OF-0417 · Bieberer Straße 12 · Bieber");
        assertThat(found("bieb 13")).isEmpty();
    }

    @Test
    void aWordsBeginningComesBeforeItsMiddle() {
        List<Entry> entries = List.of(entry("Allerplan", 1), entry("Neuer Plan", 1));

        assertThat(Finding.of(entries, "plan").getFirst().name()).isEqualTo("Neuer Plan");
    }

    @Test
    void actionsStandFirstBeforeAnythingIsTyped() {
        assertThat(found("").getFirst()).isEqualTo("Neu planen");
    }

    private static List<String> found(String typed) {
        return Finding.of(ENTRIES, typed).stream().map(Entry::name).toList();
    }

    private static Entry entry(String name, int weight) {
        return Entry.of("", name, weight, () -> {});
    }
}
