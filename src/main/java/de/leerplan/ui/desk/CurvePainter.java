package de.leerplan.ui.desk;

import de.leerplan.operations.Outlook;
import de.leerplan.ui.Fonts;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Draws a fill curve: what was read as a line, what is expected dashed within the band that
/// holds it four times of five.
final class CurvePainter {
    private static final double TOP = 8;
    private static final double FOOT = 20;
    private static final double LEFT = 30;
    private static final double RIGHT = 4;
    private static final double HIGHEST_PERCENT = 118;

    private final GraphicsContext g;
    private final double width;
    private final double height;
    private final Theme theme;
    private final Texts texts;

    CurvePainter(GraphicsContext g, double width, double height, Theme theme, Texts texts) {
        this.g = g;
        this.width = width;
        this.height = height;
        this.theme = theme;
        this.texts = texts;
    }

    void paint(FillCurve curve) {
        g.clearRect(0, 0, width, height);
        g.setFont(Fonts.regular(11));
        levels();
        g.save();
        g.beginPath();
        g.rect(LEFT, 0, width - LEFT, height);
        g.clip();
        band(curve);
        expected(curve);
        g.restore();
        read(curve);
        now(curve);
        ends(curve);
    }

    private void levels() {
        for (int percent : new int[] {0, 50, 100}) {
            boolean full = percent == 100;
            g.setStroke(color(full ? Token.ALARM : Token.LINE));
            g.setLineWidth(1);
            g.setLineDashes(full ? new double[] {4, 3} : new double[0]);
            g.strokeLine(LEFT, crisp(y(percent)), width - RIGHT, crisp(y(percent)));
            g.setFill(color(full ? Token.ALARM : Token.MUTED));
            g.setTextAlign(TextAlignment.RIGHT);
            g.setTextBaseline(VPos.CENTER);
            g.fillText(
                    full ? texts.text("chart.full") : texts.number(percent, 0),
                    LEFT - 6,
                    y(percent));
        }
        g.setLineDashes();
    }

    private void band(FillCurve curve) {
        List<Outlook.Point> points = curve.expected();
        double[] xs = new double[points.size() * 2];
        double[] ys = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            Outlook.Point point = points.get(i);
            int back = xs.length - 1 - i;
            xs[i] = x(curve, point.at());
            ys[i] = y(point.high());
            xs[back] = xs[i];
            ys[back] = y(point.low());
        }
        Color accent = color(Token.ACCENT);
        g.setFill(accent.deriveColor(0, 1, 1, 0.2));
        g.fillPolygon(xs, ys, xs.length);
    }

    private void expected(FillCurve curve) {
        g.setStroke(color(Token.ACCENT));
        g.setLineWidth(1.6);
        g.setLineDashes(5, 4);
        g.beginPath();
        for (int i = 0; i < curve.expected().size(); i++) {
            Outlook.Point point = curve.expected().get(i);
            to(i == 0, x(curve, point.at()), y(point.middle()));
        }
        g.stroke();
        g.setLineDashes();
    }

    private void read(FillCurve curve) {
        List<FillCurve.Read> believed =
                curve.read().stream().filter(FillCurve.Read::believed).toList();
        g.setStroke(color(Token.TEXT));
        g.setFill(color(Token.TEXT));
        g.setLineWidth(1.8);
        g.beginPath();
        for (int i = 0; i < believed.size(); i++) {
            FillCurve.Read read = believed.get(i);
            to(i == 0, x(curve, read.at()), y(read.percent()));
        }
        g.stroke();
        for (FillCurve.Read read : curve.read()) {
            double x = x(curve, read.at());
            double y = y(read.percent());
            if (read.believed()) {
                g.fillOval(x - 2.5, y - 2.5, 5, 5);
            } else {
                g.setStroke(color(Token.WARNING));
                g.strokeOval(x - 3, y - 3, 6, 6);
            }
        }
        if (curve.read().isEmpty()) {
            g.setFill(color(Token.MUTED));
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText(texts.text("chart.empty"), LEFT + 6, y(50) - 10);
        }
    }

    private void now(FillCurve curve) {
        double x = crisp(x(curve, curve.now()));
        g.setStroke(color(Token.MUTED));
        g.setLineWidth(1);
        g.strokeLine(x, TOP - 6, x, height - FOOT + 3);
        foot(texts.text("chart.now"), x, TextAlignment.CENTER);
    }

    private void ends(FillCurve curve) {
        double now = x(curve, curve.now());
        if (now - LEFT > 70) {
            foot(texts.timeAround(curve.from(), curve.now()), LEFT, TextAlignment.LEFT);
        }
        String until = texts.timeAround(curve.until(), curve.now());
        foot(until, width - RIGHT, TextAlignment.RIGHT);
    }

    private void foot(String text, double x, TextAlignment alignment) {
        g.setFill(color(Token.MUTED));
        g.setTextAlign(alignment);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(text, x, height);
    }

    private void to(boolean first, double x, double y) {
        if (first) {
            g.moveTo(x, y);
        } else {
            g.lineTo(x, y);
        }
    }

    private double x(FillCurve curve, Instant at) {
        double whole = Duration.between(curve.from(), curve.until()).toSeconds();
        double share = Duration.between(curve.from(), at).toSeconds() / whole;
        return LEFT + (width - LEFT - RIGHT) * Math.clamp(share, 0, 1);
    }

    private double y(double percent) {
        double share = Math.max(percent / HIGHEST_PERCENT, 0);
        return height - FOOT - (height - FOOT - TOP) * share;
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private Color color(Token token) {
        return theme.color(token);
    }
}
