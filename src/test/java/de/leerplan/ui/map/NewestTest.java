package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewestTest {
    private final Newest newest = new Newest();

    @Test
    void whatComesLateReplacesNothingNewer() {
        long slow = newest.begin();
        long quick = newest.begin();

        assertThat(newest.take(quick)).isTrue();
        assertThat(newest.take(slow)).isFalse();
        assertThat(newest.take(newest.begin())).isTrue();
    }

    @Test
    void whatComesInItsTurnIsTaken() {
        long first = newest.begin();
        long second = newest.begin();

        assertThat(newest.take(first)).isTrue();
        assertThat(newest.take(second)).isTrue();
    }
}
