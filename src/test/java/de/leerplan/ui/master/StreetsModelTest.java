package de.leerplan.ui.master;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.UnusableExtract;
import de.leerplan.ui.ScriptedImporter;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;

class StreetsModelTest {
    private static final ImportProgress HALF = new ImportProgress(ImportStep.STREETS, 50, 100);

    private final ScriptedImporter importer = new ScriptedImporter();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final StreetsModel model = new StreetsModel(importer, later::add);
    private final List<Boolean> ends = new ArrayList<>();

    @Test
    void withoutAFileNothingBegins() {
        model.setTyped("  ");
        model.start();
        assertThat(importer.asked).isEmpty();
        assertThat(model.state().get()).isInstanceOf(ImportState.Idle.class);
    }

    @Test
    void aPathInQuotesIsTakenAndOnlyOneRunsAtATime() {
        begin("\"city.osm.gz\"");
        model.start();
        assertThat(importer.asked).containsExactly(Path.of("city.osm.gz"));
    }

    @Test
    void theScreenIsToldTheNewestProgressOnceHoweverOftenItComes() {
        begin("city.osm");
        for (int i = 0; i < 50; i++) {
            importer.tell(new ImportProgress(ImportStep.MAP, i, 0));
        }
        importer.tell(HALF);
        assertThat(later).hasSize(1);
        screen();
        assertThat(model.state().get())
                .isEqualTo(new ImportState.Running(Path.of("city.osm"), HALF, false));
    }

    @Test
    void whatIsStoppedEndsWhenItLooksUpAndSaysNothing() {
        begin("city.osm");
        model.stop();
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        ImportState.Running.class, r -> assertThat(r.stopping()).isTrue());
        importer.tell(HALF);
        screen();
        assertThat(model.state().get()).isEqualTo(new ImportState.Stopped(Path.of("city.osm")));
        assertThat(ends).isEmpty();
    }

    @Test
    void anEndIsToldWhetherOrNotItIsGood() {
        begin("city.osm");
        importer.outcome.complete(ScriptedImporter.report(2));
        screen();
        assertThat(model.state().get()).isInstanceOf(ImportState.Done.class);
        assertThat(ends).containsExactly(true);
        assertThat(model.file()).contains(Path.of("city.osm"));
    }

    @ParameterizedTest
    @EnumSource(ExtractFlaw.class)
    void whatIsWrongIsSaidInBothLanguagesWithTheFileAndTheRemedy(ExtractFlaw flaw) {
        begin("city.osm");
        importer.outcome.completeExceptionally(
                new CompletionException(new UnusableExtract(flaw, "line 7", "a", "b")));
        screen();
        ImportState.Failed failed = (ImportState.Failed) model.state().get();
        for (var locale : Texts.LANGUAGES) {
            Words words = new Words(new Texts(locale, ZoneId.of("Europe/Berlin")));
            List<String> said = words.problem(failed.file(), failed.problem());
            assertThat(said).hasSize(2).doesNotContain("a – b");
            assertThat(said.getFirst()).contains("city.osm").doesNotContain("{");
            assertThat(said.getLast()).endsWith(".");
        }
        assertThat(ends).containsExactly(false);
    }

    private void begin(String typed) {
        model.onEnd((_, good) -> ends.add(good));
        model.setTyped(typed);
        model.start();
    }

    private void screen() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
