package de.leerplan.ui.desk;

import de.leerplan.ui.Workplace;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/// The fill curve of a container.
final class ChartView implements SectionView {
    private static final double HEIGHT = 120;

    private final Workplace workplace;
    private final Canvas canvas = new Canvas();
    private final Pane pane = new Pane(canvas);
    private @Nullable FillCurve curve;

    ChartView(Workplace workplace) {
        this.workplace = workplace;
        pane.setMinHeight(HEIGHT);
        pane.setMaxHeight(HEIGHT);
        pane.setPrefWidth(100);
        canvas.setHeight(HEIGHT);
        canvas.widthProperty().bind(pane.widthProperty());
        canvas.widthProperty().subscribe(_ -> paint());
        workplace.theme().subscribe(_ -> paint());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Chart chart)) {
            return false;
        }
        curve = chart.curve();
        paint();
        return true;
    }

    private void paint() {
        if (curve != null && canvas.getWidth() > 0) {
            new CurvePainter(
                            canvas.getGraphicsContext2D(),
                            canvas.getWidth(),
                            HEIGHT,
                            workplace.theme().get(),
                            workplace.texts().get())
                    .paint(curve);
        }
    }
}
