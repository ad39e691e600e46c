package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Handling;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// On a screen of 1280 × 800, in both languages: a plan that waits and a word about the last order
/// stand where they cover no button and no line.
@Tag("window")
class NoticesWindowTest {
    private static final ContainerId BIN = SampleCity.container("0203");

    private OpenWindow window;
    private Console console;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(_ -> {}, new AskedAdviser()));
        console = window.console();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlanThatWaitsLeavesAllButtonsOfTheCardToBeSeen(boolean english) {
        look(english);

        Node foot = find(".card-foot");
        List<ButtonBase> deeds = buttons(foot, ".deed");
        assertThat(deeds).hasSizeGreaterThanOrEqualTo(4);
        assertThat(deeds).allMatch(button -> bounds(foot).contains(bounds(button)));
        assertThat(bounds(console.root()).contains(bounds(foot))).isTrue();
        assertThat(hidden(foot)).isEmpty();
        assertThat(overlap(bounds(viewport(find(".card"))), bounds(foot))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlanThatWaitsIsDecidedWhereItLiesOverNothing(boolean english) {
        look(english);

        Node plan = find(".change-slot");
        List<ButtonBase> deeds = buttons(plan, ".button");
        assertThat(deeds).hasSize(3);
        assertThat(deeds).allMatch(button -> bounds(plan).contains(bounds(button)));
        assertThat(deeds).allMatch(button -> bounds(console.root()).contains(bounds(button)));
        assertThat(hidden(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsSaidOfTheLastOrderCoversNoButtonAndNoLine(boolean english) throws Exception {
        look(english);
        onFx(
                () -> {
                    console.workplace().carryOut(new Order.Handle(BIN, Handling.NOT_TODAY));
                    return console;
                });
        await().until(() -> find(".said").isVisible());
        AtRest.reached();

        assertThat(bounds(find(".said")).getWidth()).isGreaterThan(100);
        assertThat(hidden(find(".said"))).isEmpty();
    }

    private void look(boolean english) {
        onFx(
                () -> {
                    if (english) {
                        console.leitstand().switchLanguage();
                    }
                    console.showState(SampleDay.deciding());
                    console.setSelection(new Selection.OfContainer(BIN));
                    return console;
                });
        AtRest.reached();
        assertThat(console.root().getScene().getWidth()).isEqualTo(1280);
        assertThat(console.root().getScene().getHeight()).isEqualTo(800);
    }

    /// What is written or to be pressed below a notice.
    private List<String> hidden(Node notice) {
        return onFx(
                () ->
                        console.root().lookupAll("*").stream()
                                .filter(Labeled.class::isInstance)
                                .map(Labeled.class::cast)
                                .filter(labeled -> shown(labeled) && !within(labeled, notice))
                                .filter(labeled -> overlap(seen(labeled), bounds(notice)))
                                .map(Labeled::getText)
                                .toList());
    }

    private Node find(String style) {
        return onFx(() -> console.root().lookup(style));
    }

    private static List<ButtonBase> buttons(Node part, String style) {
        return onFx(
                () ->
                        part.lookupAll(style).stream()
                                .filter(NoticesWindowTest::shown)
                                .map(ButtonBase.class::cast)
                                .toList());
    }

    private static Node viewport(Node card) {
        return scrolling(card).orElseThrow();
    }

    private static Optional<Node> scrolling(Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// More than a shared edge.
    private static boolean overlap(Bounds one, Bounds other) {
        return other.intersects(
                one.getMinX() + 1, one.getMinY() + 1, one.getWidth() - 2, one.getHeight() - 2);
    }

    /// What of it is not scrolled away.
    private static Bounds seen(Node node) {
        Bounds all = bounds(node);
        Bounds frame = scrolling(node).map(NoticesWindowTest::bounds).orElse(all);
        double left = Math.max(all.getMinX(), frame.getMinX());
        double top = Math.max(all.getMinY(), frame.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(all.getMaxX(), frame.getMaxX()) - left,
                Math.min(all.getMaxY(), frame.getMaxY()) - top);
    }

    private static boolean shown(Node node) {
        boolean shown = true;
        for (Node each = node; each != null; each = each.getParent()) {
            shown &= each.isVisible();
        }
        return shown;
    }

    private static boolean within(Node node, Node part) {
        boolean within = false;
        for (Node each = node; each != null; each = each.getParent()) {
            within |= each.equals(part);
        }
        return within;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static <T> T onFx(Callable<T> ask) {
        return AtRest.asked(ask);
    }
}
