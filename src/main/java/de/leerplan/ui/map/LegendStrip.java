package de.leerplan.ui.map;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;

/// The legend as a strip below the map, where it covers nothing.
final class LegendStrip extends Region {
    private final Canvas canvas = new Canvas();
    private Theme theme;
    private Texts texts;
    private Signage signage = Signage.PICTURES;

    LegendStrip(Theme theme, Texts texts) {
        this.theme = theme;
        this.texts = texts;
        getStyleClass().add("map-legend");
        getChildren().add(canvas);
        setMinHeight(USE_PREF_SIZE);
    }

    void setTheme(Theme newTheme) {
        theme = newTheme;
        requestLayout();
    }

    void setTexts(Texts newTexts) {
        texts = newTexts;
        requestLayout();
    }

    /// Explains what that map shows.
    void setSignage(Signage newSignage) {
        signage = newSignage;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * Legend.ROW + 8;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (width < 1 || height < 1) {
            return;
        }
        Legend legend = new Legend(signage.items(theme, texts), width);
        Image picture = Pictures.drawn(width, height, scale(), g -> legend.draw(g, theme));
        GraphicsContext canvasBrush = canvas.getGraphicsContext2D();
        canvasBrush.clearRect(0, 0, width, height);
        canvasBrush.drawImage(picture, 0, 0, width, height);
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }
}
