package de.leerplan.ui.map;

import de.leerplan.model.ContainerKind;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Draws what the signs on the map mean, in as many of two rows as it takes; what finds no room is
/// left out, the least needed first.
final class Legend {
    static final double ROW = 23;
    private static final double EDGE = 8;
    private static final double GAP = 20;
    private static final double SIZE = 12;
    private static final Font FONT = Lettering.regular(11);
    private static final BinLook.Mark NONE = BinLook.Mark.NONE;

    /// A sign with its word.
    ///
    /// @param reach pixels the sign takes
    private record Item(Runnable sign, double reach, String word) {
        double width() {
            return reach + 5 + Lettering.width(FONT, word);
        }
    }

    private record Placed(Item item, double x, int row) {}

    private final Graphics2D g;
    private final Theme theme;
    private final Texts texts;
    private final List<Placed> placed = new ArrayList<>();

    /// @param width pixels there are
    Legend(Graphics2D g, Theme theme, Texts texts, double width) {
        this.g = g;
        this.theme = theme;
        this.texts = texts;
        place(items(), width);
    }

    /// One or two.
    int rows() {
        return placed.stream().mapToInt(Placed::row).max().orElse(0) + 1;
    }

    void draw() {
        for (Placed each : placed) {
            double y = EDGE / 2 + each.row * ROW + ROW / 2;
            g.translate(each.x, y);
            each.item.sign.run();
            g.setFont(FONT);
            g.setColor(ink(Token.MUTED));
            g.drawString(each.item.word, (float) each.item.reach + 5, 4);
            g.translate(-each.x, -y);
        }
    }

    private void place(List<Item> items, double width) {
        double x = EDGE + 4;
        int row = 0;
        for (Item item : items) {
            if (x + item.width() > width - EDGE && row == 0) {
                row = 1;
                x = EDGE + 4;
            }
            if (x + item.width() <= width - EDGE) {
                placed.add(new Placed(item, x, row));
                x += item.width() + GAP;
            }
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(new Item(this::ramp, 5 * 34, word("fill")));
        items.add(new Item(this::cluster, 24, word("cluster")));
        items.add(mark(Need.PLANNED, NONE, "planned"));
        items.add(mark(Need.UNPLANNED, NONE, "unplanned"));
        items.add(mark(Need.NONE, BinLook.Mark.FIRE, "fire"));
        items.add(mark(Need.NONE, BinLook.Mark.SENSOR, "sensor"));
        items.add(new Item(this::order, 22, word("order")));
        items.add(new Item(() -> line(4, 1), 20, word("base")));
        items.add(new Item(() -> line(2.2, 0.62), 20, word("horizon")));
        items.add(new Item(this::closure, 22, word("closure")));
        items.add(new Item(this::traffic, 22, word("traffic")));
        items.add(mark(Need.NONE, BinLook.Mark.OUT_OF_ORDER, "outOfOrder"));
        for (ContainerKind kind : ContainerKind.values()) {
            BinLook look = new BinLook(kind, 3, Need.NONE, NONE);
            items.add(new Item(() -> bin(look, 7, 0), 14, texts.of(kind)));
        }
        return items;
    }

    private String word(String key) {
        return texts.text("map.legend." + key);
    }

    private Item mark(Need need, BinLook.Mark mark, String word) {
        int tenths = mark == BinLook.Mark.OUT_OF_ORDER ? 0 : need == Need.NONE ? 5 : 8;
        BinLook look = new BinLook(ContainerKind.LITTER_BIN, tenths, need, mark);
        return new Item(() -> bin(look, 8, 4), 17, word(word));
    }

    private void ramp() {
        for (int step = 0; step < 5; step++) {
            bin(new BinLook(ContainerKind.LITTER_BIN, 2 * step + 1, Need.NONE, NONE), 7, 0);
            g.setFont(FONT);
            g.setColor(ink(Token.TEXT));
            g.drawString(step * 20 + (step == 4 ? "+" : ""), 16, 4);
            g.translate(34, 0);
        }
        g.translate(-5 * 34, 0);
    }

    private void cluster() {
        Cluster sample = new Cluster(0.5, 0.5, List.of(), 60, 0, 7, 0, false);
        Viewport small = new Viewport(0.5, 0.5, 12, 22, 0);
        new ClusterPainter(g, small, theme).paint(sample, 8);
    }

    private void bin(BinLook look, double x, double y) {
        g.translate(x, y);
        new BinSprite(g, theme, SIZE).draw(look);
        g.translate(-x, -y);
    }

    private void order() {
        g.translate(11, 0);
        g.scale(0.8, 0.8);
        new OrderSign(g, theme).draw(OrderLook.WAITS);
        g.scale(1.25, 1.25);
        g.translate(-11, 0);
    }

    private void line(double width, double opacity) {
        g.setColor(Ink.faint(Ink.of(Theme.tour(0)), opacity));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(2, 0, 18, 0));
    }

    private void closure() {
        Path2D line = new Path2D.Double();
        line.moveTo(1, 0);
        line.lineTo(21, 0);
        new ClosurePainter(g, new Viewport(0, 0, 12, 0, 0), theme).hatched(line, 6);
    }

    private void traffic() {
        g.setColor(Ink.faint(ink(Token.WARNING), 0.5));
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(1, 0, 21, 0));
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }
}
