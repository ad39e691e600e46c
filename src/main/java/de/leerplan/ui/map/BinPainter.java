package de.leerplan.ui.map;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Paints all bins of a view, the urgent ones last and so on top; clusters where it is too crowded.
record BinPainter(
        Graphics2D g, Viewport view, double pixelScale, Theme theme, Stamps stamps, Bins bins) {
    private static final double NUMBERED_FROM = 17;

    private record Placed(int bin, BinLook look) {}

    void paint(DayState state, Density density) {
        Box seen = view.box(20);
        List<Placed> placed = new ArrayList<>();
        if (density.clustered(view)) {
            for (Cluster cluster : Cluster.of(bins, state, view.zoom())) {
                if (cluster.size() == 1) {
                    placed.add(placed(cluster.members()[0], state));
                } else if (seen.holds(cluster.x(), cluster.y())) {
                    new ClusterPainter(g, view, theme).paint(cluster);
                }
            }
        } else {
            for (int i = 0; i < bins.size(); i++) {
                if (seen.holds(bins.x(i), bins.y(i))) {
                    placed.add(placed(i, state));
                }
            }
        }
        placed.sort(Comparator.comparingInt(p -> p.look.weight()));
        double size = density.size(view);
        placed.forEach(p -> stamp(p, size));
        if (size >= NUMBERED_FROM) {
            placed.forEach(p -> number(p, state, size));
        }
    }

    private Placed placed(int bin, DayState state) {
        ContainerState known = state.container(bins.container(bin).id());
        return new Placed(bin, BinLook.of(known));
    }

    private void stamp(Placed p, double size) {
        double x = view.screenX(bins.x(p.bin));
        double y = view.screenY(bins.y(p.bin));
        stamps.stamp(g, pixelScale, theme, p.look, size * p.look.scale(), x, y);
    }

    private void number(Placed p, DayState state, double size) {
        if (p.look.mark() == BinLook.Mark.OUT_OF_ORDER) {
            return;
        }
        ContainerState known = state.container(bins.container(p.bin).id());
        Font font = Lettering.semibold(10);
        Label.level(
                        Long.toString(Math.round(known.fill().percent())),
                        font,
                        0,
                        view.screenX(bins.x(p.bin)),
                        view.screenY(bins.y(p.bin)) + size * 0.5 + 8,
                        Ink.of(theme, known.mustGo() ? Token.ALARM : Token.TEXT),
                        Ink.faint(Ink.of(theme, Token.LAND), 0.9))
                .paint(g);
    }
}
