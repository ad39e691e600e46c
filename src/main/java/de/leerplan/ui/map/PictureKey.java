package de.leerplan.ui.map;

import de.leerplan.model.ContainerKind;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// The legend of our own map: bins as pictures.
record PictureKey(Theme theme, Texts texts) {
    private static final double SIZE = 12;
    private static final double STEP = 34;
    private static final BinLook.Mark NONE = BinLook.Mark.NONE;

    List<LegendItem> items() {
        LegendLines lines = new LegendLines(theme, texts);
        List<LegendItem> items = new ArrayList<>();
        items.add(new LegendItem(this::ramp, 5 * STEP, lines.word("fill")));
        items.add(new LegendItem(this::cluster, 24, lines.word("cluster")));
        items.add(mark(Need.PLANNED, NONE, lines.word("planned")));
        items.add(mark(Need.UNPLANNED, NONE, lines.word("unplanned")));
        items.add(mark(Need.NONE, BinLook.Mark.FIRE, lines.word("fire")));
        items.add(mark(Need.NONE, BinLook.Mark.SENSOR, lines.word("sensor")));
        items.add(lines.order());
        items.add(lines.base());
        items.add(lines.horizon());
        items.add(new LegendItem(this::closure, 22, lines.word("closure")));
        items.add(lines.traffic());
        items.add(mark(Need.NONE, BinLook.Mark.OUT_OF_ORDER, lines.word("outOfOrder")));
        for (ContainerKind kind : ContainerKind.values()) {
            BinLook look = new BinLook(kind, 3, Need.NONE, NONE);
            items.add(new LegendItem(g -> bin(g, look, 7, 0), 14, texts.of(kind)));
        }
        return items;
    }

    private LegendItem mark(Need need, BinLook.Mark mark, String word) {
        int tenths = mark == BinLook.Mark.OUT_OF_ORDER ? 0 : need == Need.NONE ? 5 : 8;
        BinLook look = new BinLook(ContainerKind.LITTER_BIN, tenths, need, mark);
        return new LegendItem(g -> bin(g, look, 8, 4), 17, word);
    }

    private void ramp(Graphics2D g) {
        for (int step = 0; step < 5; step++) {
            BinLook look = new BinLook(ContainerKind.LITTER_BIN, 2 * step + 1, Need.NONE, NONE);
            bin(g, look, STEP * step + 7, 0);
            Legend.write(g, Legend.percent(step), STEP * step + 16, Ink.of(theme, Token.TEXT));
        }
    }

    private void cluster(Graphics2D g) {
        Cluster sample = new Cluster(0.5, 0.5, List.of(), 60, 0, 7, 0, false);
        Viewport small = new Viewport(0.5, 0.5, 12, 22, 0);
        new ClusterPainter(g, small, theme).paint(sample, 8);
    }

    private void bin(Graphics2D g, BinLook look, double x, double y) {
        g.translate(x, y);
        new BinSprite(g, theme, SIZE).draw(look);
        g.translate(-x, -y);
    }

    private void closure(Graphics2D g) {
        Path2D line = new Path2D.Double();
        line.moveTo(1, 0);
        line.lineTo(21, 0);
        new ClosurePainter(g, new Viewport(0, 0, 12, 0, 0), theme).hatched(line, 6);
    }
}
