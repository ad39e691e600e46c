package de.leerplan.replay.trial;

import de.leerplan.model.Unusable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws forecast against observed frequency; on the diagonal a chance means what it says. Below,
/// how many forecasts there were of each class.
public final class ReliabilityDiagram {
    private static final int SIZE = 760;
    private static final int LEFT = 90;
    private static final int TOP = 70;
    private static final int PLOT = 520;
    private static final int BARS = 80;
    private static final Color INK = new Color(0x18212c);
    private static final Color MUTED = new Color(0x5d6876);
    private static final Color LINE = new Color(0xdfe3e8);
    private static final Color ACCENT = new Color(0x0b6e8a);

    private final Graphics2D g;

    private ReliabilityDiagram(Graphics2D g) {
        this.g = g;
    }

    /// @throws Unusable if the file cannot be written
    public static void write(ForecastScore score, Path file) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new ReliabilityDiagram(g).draw(score);
        g.dispose();
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new Unusable("'" + file + "' cannot be written", "name another file", e);
        }
    }

    private void draw(ForecastScore score) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        text("Chance of overflow: forecast and observed", LEFT, 34, 18, INK);
        text(
                "%,d forecasts; largest error of a class %.1f points"
                        .formatted(score.count(), score.maxDecileErrorPoints()),
                LEFT,
                56,
                13,
                MUTED);
        grid();
        curve(score);
        bars(score);
    }

    private void grid() {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double at = tenth / 10.0;
            g.setColor(LINE);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(x(at), y(0), x(at), y(1)));
            g.draw(new Line2D.Double(x(0), y(at), x(1), y(at)));
            text(10 * tenth + " %", LEFT - 46, (int) y(at) + 4, 12, MUTED);
            text(10 * tenth + " %", (int) x(at) - 12, TOP + PLOT + 18, 12, MUTED);
        }
        g.setColor(MUTED);
        g.setStroke(
                new BasicStroke(
                        1.2f,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {5, 4},
                        0));
        g.draw(new Line2D.Double(x(0), y(0), x(1), y(1)));
        text("observed", 14, TOP - 8, 12, MUTED);
        text("forecast", LEFT + PLOT - 40, TOP + PLOT + 36, 12, MUTED);
    }

    private void curve(ForecastScore score) {
        g.setColor(ACCENT);
        g.setStroke(new BasicStroke(2.2f));
        double beforeX = -1;
        double beforeY = -1;
        for (Decile decile : score.reliability()) {
            if (decile.n() == 0) {
                continue;
            }
            double px = x(decile.forecast());
            double py = y(decile.observed());
            // Two standard errors: how far chance alone may carry a point.
            double p = decile.observed();
            double error = 2 * Math.sqrt(Math.max(1e-6, p * (1 - p)) / decile.n());
            g.draw(new Line2D.Double(px, y(Math.max(0, p - error)), px, y(Math.min(1, p + error))));
            if (beforeX >= 0) {
                g.draw(new Line2D.Double(beforeX, beforeY, px, py));
            }
            g.fill(new Ellipse2D.Double(px - 4.5, py - 4.5, 9, 9));
            beforeX = px;
            beforeY = py;
        }
    }

    private void bars(ForecastScore score) {
        long most = score.reliability().stream().mapToLong(Decile::n).max().orElse(1);
        for (int i = 0; i < 10; i++) {
            long n = score.reliability().get(i).n();
            double height = n == 0 ? 0 : Math.max(1, BARS * Math.log1p(n) / Math.log1p(most));
            double left = LEFT + PLOT * i / 10.0;
            double foot = SIZE - 28;
            g.setColor(LINE);
            g.fill(new Rectangle2D.Double(left + 4, foot - height, PLOT / 10.0 - 8, height));
            text(Long.toString(n), (int) left + 8, (int) foot - 5, 11, MUTED);
        }
        text("number of forecasts (bars: logarithmic)", LEFT, SIZE - 10, 11, MUTED);
    }

    private void text(String text, int x, int y, int size, Color color) {
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        g.setColor(color);
        g.drawString(text, x, y);
    }

    private static double x(double share) {
        return LEFT + PLOT * share;
    }

    private static double y(double share) {
        return TOP + PLOT * (1 - share);
    }
}
