package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Said;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.Workplace;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.Optional;

/// Says for a while what became of the last order, with the way back instead of a question before.
final class SaidView {
    private static final Duration WHILE = Duration.seconds(12);

    private final Workplace workplace;
    private final Label text = Labels.label();
    private final Button undo = new Button();
    private final HBox strip = new HBox(12, text, undo);
    private final PauseTransition time = new PauseTransition(WHILE);

    SaidView(Workplace workplace) {
        this.workplace = workplace;
        strip.getStyleClass().addAll("floating", "said");
        strip.setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        strip.setVisible(false);
        undo.getStyleClass().addAll("flat", "said-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> workplace.undo());
        time.setOnFinished(
                _ -> {
                    workplace.forgetSaid();
                    strip.setVisible(false);
                });
        workplace.said().subscribe(this::show);
        workplace.texts().subscribe(_ -> show(workplace.said().get()));
    }

    /// To be laid over the map, where no button is and no line that one reads.
    Region node() {
        return strip;
    }

    /// Says something that no order did.
    void tell(String words) {
        say(words, Tone.PLAIN);
    }

    void warn(String words) {
        say(words, Tone.WARNING);
    }

    private void say(String words, Tone tone) {
        text.setText(words);
        Labels.tone(text, tone);
        Labels.present(undo, false);
        strip.setVisible(true);
        time.playFromStart();
    }

    private void show(Optional<Said> said) {
        Texts texts = workplace.texts().get();
        Optional<String> words = said.flatMap(new SaidText(texts)::of);
        strip.setVisible(words.isPresent());
        words.ifPresent(
                line -> {
                    text.setText(line);
                    undo.setText(texts.text("said.undo"));
                    Labels.present(undo, said.flatMap(Said::back).isPresent());
                    Labels.tone(
                            text,
                            said.flatMap(Said::refusal).isPresent() ? Tone.WARNING : Tone.PLAIN);
                    time.playFromStart();
                });
    }
}
