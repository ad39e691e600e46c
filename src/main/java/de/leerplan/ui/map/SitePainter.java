package de.leerplan.ui.map;

import de.leerplan.model.Site;
import de.leerplan.model.SiteKind;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Paints depots (a roof) and disposal sites (a chimney) as dark plates with their names.
record SitePainter(Graphics2D g, Viewport view, Theme theme, Crowd crowd) {
    private static final double R = SitePlate.R;
    private static final double RIM = SitePlate.RIM;
    private static final double NAMED_FROM = 12.2;
    private static final double ALWAYS_NAMED_FROM = 14.6;
    private static final double ADDRESSED_FROM = 15.5;
    private static final double HALO = 1.6;

    /// The plates, without their names.
    void paint(List<SitePlate> plates) {
        TiePainter ties = new TiePainter(g, theme);
        plates.forEach(
                plate ->
                        ties.paint(
                                view,
                                view.worldX(plate.x()),
                                view.worldY(plate.y()),
                                plate.step()));
        plates.forEach(this::draw);
    }

    /// Finds places for their names: none over what lies on the board.
    List<Label> name(List<SitePlate> plates, SignBoard board) {
        if (view.zoom() < NAMED_FROM) {
            return List.of();
        }
        return plates.stream()
                .filter(plate -> view.sheet().holds(plate.x(), plate.y()))
                .flatMap(plate -> name(plate, board).stream())
                .toList();
    }

    /// Below its plate, or beside or above it where something stands below.
    private Optional<Label> name(SitePlate plate, SignBoard board) {
        Font font = Lettering.semibold(11);
        String name = name(plate.site());
        double half = Label.width(name, font, 0) / 2;
        double beside = R + 5 + half;
        double[][] offsets = {{0, R + 10}, {beside, 0}, {-beside, 0}, {0, -R - 10}};
        Optional<Label> label =
                Stream.of(offsets)
                        .map(o -> Box.around(plate.x() + o[0], plate.y() + o[1], half, 6))
                        .filter(box -> board.free(Patch.box(box), Figure.Worth.NAME))
                        .filter(box -> view.zoom() >= ALWAYS_NAMED_FROM || crowd.under(box) == 0)
                        .findFirst()
                        .map(box -> label(name, font, box));
        label.ifPresent(it -> board.take(it.patch(HALO), Figure.Worth.SIGN));
        return label;
    }

    private Label label(String name, Font font, Box box) {
        Color ink = Ink.of(theme, Token.TEXT);
        Color halo = Ink.faint(Ink.of(theme, Token.PANEL), 0.9);
        return Label.level(name, font, 0, box.midX(), box.midY(), ink, halo);
    }

    private void draw(SitePlate plate) {
        double x = plate.x();
        double y = plate.y();
        Color ground = Ink.of(theme, Token.TEXT);
        Color sign = Ink.of(theme, Token.PANEL);
        g.setColor(sign);
        g.fill(
                new RoundRectangle2D.Double(
                        x - R - RIM, y - R - RIM, 2 * (R + RIM), 2 * (R + RIM), 8, 8));
        g.setColor(ground);
        g.fill(new RoundRectangle2D.Double(x - R, y - R, 2 * R, 2 * R, 6, 6));
        g.setColor(sign);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (plate.site().kind() == SiteKind.DEPOT) {
            g.draw(house(x, y));
        } else {
            g.fill(plant(x, y));
        }
    }

    /// From afar without the address.
    private String name(Site site) {
        int comma = site.name().indexOf(',');
        return comma < 0 || view.zoom() >= ADDRESSED_FROM
                ? site.name()
                : site.name().substring(0, comma);
    }

    private static Path2D house(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 5.5, y + 5);
        path.lineTo(x - 5.5, y - 1.5);
        path.lineTo(x, y - 5.5);
        path.lineTo(x + 5.5, y - 1.5);
        path.lineTo(x + 5.5, y + 5);
        path.moveTo(x - 2.5, y + 5);
        path.lineTo(x - 2.5, y + 1);
        path.lineTo(x + 2.5, y + 1);
        path.lineTo(x + 2.5, y + 5);
        return path;
    }

    private static Path2D plant(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 6, y + 5.5);
        path.lineTo(x - 6, y - 0.5);
        path.lineTo(x - 2, y + 1.5);
        path.lineTo(x - 2, y - 0.5);
        path.lineTo(x + 2, y + 1.5);
        path.lineTo(x + 2.6, y - 6);
        path.lineTo(x + 5, y - 6);
        path.lineTo(x + 6, y + 5.5);
        path.closePath();
        return path;
    }
}
