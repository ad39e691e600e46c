package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Draws a card. Parts that stay keep their nodes, so that the keyboard's place is not lost while
/// figures change. What can be ordered stands apart: it must be in sight however long the rest is.
final class CardView {
    private final Workplace workplace;
    private final VBox box = new VBox();
    private final Label kind = Labels.label("muted");
    private final Label code = Labels.label("muted", "emphasis");
    private final Label title = Labels.label("card-title");
    private final Label subtitle = Labels.label("muted");
    private final VBox sections = new VBox();
    private final VBox foot = new VBox();
    private final Button close;
    private final ReasonsLink why;
    private List<SectionView> views = new ArrayList<>();

    CardView(Workplace workplace, Hints hints) {
        this.workplace = workplace;
        close =
                Icons.button(
                        Feather.X,
                        hints,
                        workplace.texts().map(texts -> texts.text("action.selectNothing")),
                        () -> workplace.carryOut(new Order.Show(new Selection.None())));
        workplace
                .selection()
                .subscribe(chosen -> Labels.present(close, !(chosen instanceof Selection.None)));
        why = new ReasonsLink(workplace);
        HBox head = new HBox(8, kind, why.node(), Labels.space(), code, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(26);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        code.setMinWidth(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        subtitle.setWrapText(true);
        box.getStyleClass().add("card");
        sections.getStyleClass().add("card-sections");
        foot.getStyleClass().add("card-foot");
        box.getChildren().addAll(head, title, subtitle, sections);
    }

    Region node() {
        return box;
    }

    /// The first of the card's groups of buttons, to stand below what scrolls.
    Region foot() {
        return foot;
    }

    /// Scrolls to why things are as they are, as soon as that is known.
    void revealReasons() {
        why.follow();
    }

    void show(Card card) {
        kind.setText(card.kind());
        code.setText(card.code());
        title.setText(card.title());
        subtitle.setText(card.subtitle());
        Labels.present(subtitle, !card.subtitle().isEmpty());
        boolean same = views.size() == card.sections().size();
        for (int i = 0; same && i < views.size(); i++) {
            same = views.get(i).show(card.sections().get(i));
        }
        if (!same) {
            rebuild(card.sections());
        }
    }

    private void rebuild(List<Section> shown) {
        views = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<Node> deeds = new ArrayList<>();
        for (Section section : shown) {
            SectionView view = SectionView.of(section, workplace);
            view.show(section);
            views.add(view);
            boolean below = section instanceof Section.Deeds && deeds.isEmpty();
            (below ? deeds : nodes).add(view.node());
        }
        sections.getChildren().setAll(nodes);
        foot.getChildren().setAll(deeds);
        Labels.present(foot, !deeds.isEmpty());
        // What the card begins with is seen anyway.
        why.show(
                views.stream()
                        .skip(1)
                        .filter(ChoicesView.class::isInstance)
                        .map(SectionView::node)
                        .toList());
    }
}
