package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// Puts what the signs on the map mean in two rows, each into the first that has room; what finds
/// none is left out, the least needed first.
final class Legend {
    static final double ROW = 23;
    static final Font FONT = Lettering.regular(11);
    private static final double EDGE = 8;
    private static final double GAP = 20;

    private record Placed(LegendItem item, double x, int row) {}

    private final List<Placed> placed = new ArrayList<>();

    /// @param items the most needed first
    /// @param width pixels there are
    Legend(List<LegendItem> items, double width) {
        double[] ends = {EDGE + 4, EDGE + 4};
        for (LegendItem item : items) {
            int row = ends[0] + item.width() <= width - EDGE ? 0 : 1;
            if (ends[row] + item.width() <= width - EDGE) {
                placed.add(new Placed(item, ends[row], row));
                ends[row] += item.width() + GAP;
            }
        }
    }

    /// What found room.
    List<String> words() {
        return placed.stream().map(each -> each.item.word()).toList();
    }

    void draw(Graphics2D g, Theme theme) {
        for (Placed each : placed) {
            double y = EDGE / 2 + each.row * ROW + ROW / 2;
            g.translate(each.x, y);
            each.item.sign().accept(g);
            write(g, each.item.word(), each.item.textAt(), Ink.of(theme, Token.MUTED));
            g.translate(-each.x, -y);
        }
    }

    static void write(Graphics2D g, String text, double x, Color color) {
        g.setFont(FONT);
        g.setColor(color);
        g.drawString(text, (float) x, 4);
    }

    /// The least percentage of a step of the ramp.
    ///
    /// @param step 0..4
    static String percent(int step) {
        return step * 20 + (step == 4 ? "+" : "");
    }
}
