package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Cause;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class EffortTest {
    private static final Cause AGAIN = new Cause(Cause.Kind.SECOND_LOOK, "");
    private static final Effort LIVE = new Effort.Live(2_000, 400, 15, 900, 4_000);

    @Test
    void aSecondLookThatFindsNothingIsFollowedByTwoEachTwiceAsLong() {
        List<Long> millis =
                IntStream.iterate(0, look -> look + 1)
                        .mapToObj(look -> LIVE.longer(AGAIN, look))
                        .takeWhile(Optional::isPresent)
                        .map(budget -> budget.map(Budget::limit).orElseThrow() / 1_000_000)
                        .toList();

        assertThat(millis).containsExactly(1_800L, 3_600L);
    }

    @Test
    void noOtherQuestionIsLookedAtForLonger() {
        assertThat(LIVE.longer(new Cause(Cause.Kind.PRESSING, "B-1"), 0)).isEmpty();
        assertThat(new Effort.Steps(20, 10).longer(AGAIN, 0)).isEmpty();
    }
}
