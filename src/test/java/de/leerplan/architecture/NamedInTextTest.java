package de.leerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedInTextTest {
    @Test
    void backticksNameTypes() {
        assertThat(NamedInText.types("a `Fact` is posted by `Operations.post(Fact)` in Java"))
                .containsExactly("Fact", "Operations", "Fact");
    }

    @Test
    void aNestedTypeIsNamedWithItsOuter() {
        assertThat(NamedInText.types("`Intent.PushTour` leads to `PushFailed`"))
                .containsExactly("Intent.PushTour", "PushFailed");
    }

    @Test
    void filesCommandsConstantsAndProseNameNone() {
        assertThat(
                        NamedInText.types(
                                "`README.md`, `mvn -q -Dargs=\"Replay\"`, `SAME_ORDER_UPDATE_ID`,"
                                        + " OptaPlanner, `docs/Kinds`, `src/main/java`"))
                .isEmpty();
    }

    @Test
    void fencedJavaIsReadAndOtherFencesAreNot() {
        assertThat(
                        NamedInText.types(
                                """
                                ```java
                                Step step = state.after(fact); // Pure as Snow
                                ```
                                ```
                                Picture ──► Arrow
                                ```
                                """))
                .containsExactly("Step");
    }
}
