package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// A question with the price of every other answer; pressing one has it done.
final class ChoicesView implements SectionView {
    private final Workplace workplace;
    private final Label question = Labels.label("section-title");
    private final Label answer = Labels.label();
    private final VBox rows = new VBox();
    private final VBox box = new VBox(3, question, answer, rows);
    private List<Section.Choice> shown = List.of();

    ChoicesView(Workplace workplace) {
        this.workplace = workplace;
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Choices choices)) {
            return false;
        }
        question.setText(choices.question());
        answer.setText(choices.answer());
        Labels.present(answer, !choices.answer().isEmpty());
        if (!shown.equals(choices.choices())) {
            shown = choices.choices();
            rows.getChildren().setAll(shown.stream().map(c -> ChoiceRow.of(c, workplace)).toList());
        }
        return true;
    }
}
