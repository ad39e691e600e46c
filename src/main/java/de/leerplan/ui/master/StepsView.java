package de.leerplan.ui.master;

import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Tone;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Map;

/// The steps of an import, one under the other: which are done, how far the present one is.
final class StepsView {
    private record Row(FontIcon mark, Label name, ProgressBar bar, Label figure) {}

    private static final double BAR = 220;

    private final Words words;
    private final GridPane grid = new GridPane(10, 6);
    private final Map<ImportStep, Row> rows = new EnumMap<>(ImportStep.class);

    StepsView(Words words) {
        this.words = words;
        for (ImportStep step : ImportStep.values()) {
            Row row =
                    new Row(
                            new FontIcon(Feather.CIRCLE),
                            new Label(words.texts().of(step)),
                            new ProgressBar(0),
                            Labels.label("muted"));
            row.bar().setPrefWidth(BAR);
            row.figure().setMinWidth(Region.USE_PREF_SIZE);
            row.mark().setIconSize(14);
            rows.put(step, row);
            grid.addRow(step.ordinal(), row.mark(), row.name(), row.bar(), row.figure());
        }
    }

    Region node() {
        return grid;
    }

    void show(ImportProgress progress) {
        rows.forEach(
                (step, row) -> {
                    int order = step.compareTo(progress.step());
                    row.mark().setIconCode(order < 0 ? Feather.CHECK : Feather.CIRCLE);
                    row.bar().setVisible(order == 0);
                    if (order == 0) {
                        row.bar().setProgress(progress.share());
                        row.figure().setText(words.done(progress));
                    }
                    Labels.tone(row.name(), order > 0 ? Tone.MUTED : Tone.PLAIN);
                });
    }
}
