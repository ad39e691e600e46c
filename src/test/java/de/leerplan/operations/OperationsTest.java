package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class OperationsTest {
    private final Remembering journal = new Remembering();
    private final List<Intent> intents = new ArrayList<>();

    @Test
    void aPostedFactIsJournaledAndFolded() {
        try (Operations operations = started()) {
            long number =
                    operations
                            .post(new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"))
                            .join();

            assertThat(number).isZero();
            assertThat(operations.state().day()).contains(SmallCity.DAY);
            assertThat(journal.facts).hasSize(1);
        }
    }

    @Test
    void aFactThatMakesNoSenseIsKeptAsRefusedAndTheRestGoesOn() {
        try (Operations operations = started()) {
            operations.post(
                    new Observation.ContainerEmptied(
                            at(6, 0),
                            at(6, 0),
                            SmallCity.FIRST_TRUCK,
                            new de.leerplan.model.ContainerId("B-99"),
                            de.leerplan.model.Load.NONE));
            operations.post(new Observation.TimePassed(at(6, 1))).join();

            assertThat(journal.facts)
                    .filteredOn(Result.FactRefused.class::isInstance)
                    .singleElement()
                    .extracting(fact -> ((Result.FactRefused) fact).saying().orElseThrow())
                    .isEqualTo(FactFlaw.NO_CONTAINER.of("B-99", "Kleinstadt"));
            assertThat(operations.state().now()).isEqualTo(at(6, 1));
            assertThat(operations.state().tally().refused()).isEqualTo(1);
        }
    }

    @Test
    void whatCouldNotBeStoredDidNotHappen() {
        journal.full = true;
        try (Operations operations = started()) {
            var answer = operations.post(new Observation.TimePassed(at(6, 1)));

            assertThatThrownBy(answer::join).hasRootCauseMessage("disk full");
            assertThat(operations.state().tally().facts()).isZero();
        }
    }

    @Test
    void factsOfWhichAllOrNoneMustBeKnownAreOneGroup() {
        List<Fact> opening =
                List.of(
                        new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"),
                        new Observation.TimePassed(at(5, 0)),
                        new Observation.TimePassed(at(5, 1)));
        try (Operations operations = started()) {
            assertThat(operations.postTogether(opening).join()).isZero();
            assertThat(operations.post(new Observation.TimePassed(at(5, 2))).join()).isEqualTo(3);
        }
        assertThat(journal.groups.getFirst()).isEqualTo(opening);
    }

    @Test
    void aFailingEdgeStopsNothing() {
        try (Operations operations =
                new Operations(
                        SmallCity.with(2),
                        journal,
                        _ -> {
                            throw new IllegalStateException("planner gone");
                        },
                        _ -> {})) {
            operations.start();
            operations.post(new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"));
            operations.post(new Observation.TimePassed(at(5, 1))).join();

            assertThat(operations.state().plan().asked()).isEqualTo(1);
        }
    }

    @Test
    void aRestartAsksAgainForWhatWasLeftUnfinished() {
        try (Operations operations = started()) {
            operations.post(new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"));
            operations.post(new Observation.TimePassed(at(5, 1))).join();
        }
        intents.clear();
        try (Operations again = new Operations(SmallCity.with(2), journal, intents::add, _ -> {})) {
            assertThat(again.recall(SmallCity.DAY)).isEqualTo(2);
            again.start();
            again.post(new Observation.TimePassed(at(5, 2))).join();

            assertThat(intents).hasSize(1).allMatch(Intent.ProposePlan.class::isInstance);
        }
    }

    private Operations started() {
        Operations operations = new Operations(SmallCity.with(2), journal, intents::add, _ -> {});
        operations.start();
        return operations;
    }

    private static final class Remembering implements Journal {
        private final List<Fact> facts = new ArrayList<>();
        private final List<List<Fact>> groups = new ArrayList<>();
        private boolean full;

        @Override
        public long append(List<Fact> group) {
            if (full) {
                throw new IllegalStateException("disk full");
            }
            facts.addAll(group);
            groups.add(List.copyOf(group));
            return facts.size() - group.size();
        }

        @Override
        public void recall(LocalDate day, Consumer<Fact> reader) {
            List.copyOf(facts).forEach(reader);
        }

        @Override
        public void close() {}
    }
}
