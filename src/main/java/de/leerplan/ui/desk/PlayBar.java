package de.leerplan.ui.desk;

import de.leerplan.operations.Playback;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Mode;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The hand on the clock of a sample day: play, pause, step, pace, and how far the day is.
final class PlayBar {
    private static final List<Double> PACES =
            List.of(1.0, 10.0, 60.0, 300.0, 600.0, Playback.MAX_PACE);

    private final Workplace workplace;
    private final Playback playback;
    private final Hints hints;
    private final HBox bar = new HBox();
    private final Button play;
    private final Button step;
    private final List<ToggleButton> paces = new ArrayList<>();
    private final DayBar day = new DayBar();
    private boolean shownPlaying;
    private final Label note = Labels.label("training-note");

    PlayBar(Workplace workplace, Playback playback, Hints hints) {
        this.workplace = workplace;
        this.playback = playback;
        this.hints = hints;
        play = Icons.button(Feather.PLAY, hints, text("play.play"), this::toggle);
        step = Icons.button(Feather.SKIP_FORWARD, hints, text("play.step"), this::step);
        play.getStyleClass().add("play");
        note.textProperty().bind(workplace.told((_, texts) -> note(texts)));
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(day.node(), Priority.ALWAYS);
        bar.getStyleClass().add("play-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setFillHeight(false);
        bar.getChildren().addAll(new HBox(2, play, step), paceGroup(), day.node(), note);
        workplace.state().subscribe(_ -> refresh());
        workplace.texts().subscribe(_ -> refresh());
    }

    Region node() {
        return bar;
    }

    void toggle() {
        if (playback.playing()) {
            playback.pause();
        } else {
            playback.play();
        }
        refresh();
    }

    void step() {
        playback.step();
        refresh();
    }

    private String note(Texts texts) {
        String word = texts.text(playback.ended() ? "play.ended" : "mode.training.note");
        return switch (workplace.setup().mode()) {
            case Mode.Live _ -> word;
            case Mode.Training training -> training.day() + " · " + word;
        };
    }

    private HBox paceGroup() {
        HBox group = new HBox();
        group.getStyleClass().add("paces");
        ToggleGroup one = new ToggleGroup();
        for (double pace : PACES) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(one);
            button.textProperty().bind(workplace.texts().map(texts -> name(texts, pace)));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> setPace(pace));
            hints.explain(button, workplace.texts().map(texts -> hint(texts, pace)));
            paces.add(button);
            group.getChildren().add(button);
        }
        group.setMinWidth(Region.USE_PREF_SIZE);
        return group;
    }

    private void setPace(double pace) {
        playback.setPace(pace);
        refresh();
    }

    private static String name(Texts texts, double pace) {
        return pace == Playback.MAX_PACE ? texts.text("play.max") : "×" + texts.number(pace, 0);
    }

    private static String hint(Texts texts, double pace) {
        return pace == Playback.MAX_PACE
                ? texts.text("play.pace.max")
                : texts.text("play.pace", texts.number(pace, 0));
    }

    private void refresh() {
        boolean playing = playback.playing();
        if (playing != shownPlaying) {
            shownPlaying = playing;
            play.setGraphic(Icons.icon(playing ? Feather.PAUSE : Feather.PLAY));
        }
        play.setDisable(playback.ended());
        step.setDisable(playing || playback.ended());
        for (int i = 0; i < PACES.size(); i++) {
            paces.get(i).setSelected(PACES.get(i) == playback.pace());
        }
        Texts texts = workplace.texts().get();
        Instant now = workplace.state().get().now();
        day.show(playback.begins(), now, playback.ends(), texts);
    }

    private ObservableValue<String> text(String key) {
        return workplace.texts().map(texts -> texts.text(key));
    }
}
