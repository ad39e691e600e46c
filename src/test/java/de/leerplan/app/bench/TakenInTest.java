package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckRepaired;
import de.leerplan.operations.Result.PlanFailed;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TakenInTest {
    private static final Fact LOST =
            new TruckBrokeDown(SmallCity.at(6, 1), SmallCity.FIRST_TRUCK, "");
    private static final Fact BACK = new TruckRepaired(SmallCity.at(6, 3), SmallCity.FIRST_TRUCK);

    private final DayState morning =
            answered(
                    DayState.before(SmallCity.with(1))
                            .after(new DayBegan(SmallCity.at(5, 0), SmallCity.DAY, "Small"))
                            .next()
                            .after(new TimePassed(SmallCity.at(5, 1)))
                            .next());

    /// A late second look is a fact like this one.
    @Test
    void anotherFactIsNotTheOneThatIsWaitedFor() {
        DayState later = morning.after(new TimePassed(SmallCity.at(6, 0))).next();

        assertThat(LiveTrial.isAnswered(later)).isTrue();
        assertThat(new TakenIn(List.of(LOST))).rejects(later);
    }

    @Test
    void aLostTruckIsTakenInOnceItsQuestionIsAnswered() {
        DayState lost = morning.after(LOST).next();

        assertThat(new TakenIn(List.of(LOST))).rejects(lost).accepts(answered(lost));
    }

    @Test
    void soIsOneThatIsBack() {
        DayState lost = answered(morning.after(LOST).next());
        DayState back = lost.after(BACK).next();

        assertThat(new TakenIn(List.of(BACK))).rejects(lost, back).accepts(answered(back));
    }

    private static DayState answered(DayState s) {
        long asked = s.plan().outstanding().orElseThrow();
        return s.after(new PlanFailed(s.now(), asked, "", Optional.empty())).next();
    }
}
