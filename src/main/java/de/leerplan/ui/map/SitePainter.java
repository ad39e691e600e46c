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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Paints depots (a roof) and disposal sites (a chimney) as dark plates with their names.
///
/// @param names written already, not to be written over
record SitePainter(Graphics2D g, Viewport view, Theme theme, Crowd crowd, List<Label> names) {
    private static final double R = 9;
    private static final double NAMED_FROM = 12.2;
    private static final double ALWAYS_NAMED_FROM = 14.6;
    private static final double ADDRESSED_FROM = 15.5;

    /// The plate of a site, which signs of trucks rather leave to be seen.
    static Figure figure(Site site) {
        double x = Mercator.x(site.place());
        return new Figure(x, Mercator.y(site.place()), R, Figure.Worth.SIGN);
    }

    /// @return what signs of trucks rather leave to be seen
    List<Figure> paint(Collection<Site> sites) {
        List<Site> seen =
                sites.stream().filter(site -> view.sheet().holds(x(site), y(site))).toList();
        LabelBoard board = new LabelBoard(view);
        names.forEach(name -> board.take(name.box()));
        seen.forEach(site -> board.take(Box.around(x(site), y(site), R + 1, R + 1)));
        seen.forEach(this::plate);
        List<Figure> kept = new ArrayList<>();
        seen.forEach(site -> kept.add(figure(site)));
        if (view.zoom() >= NAMED_FROM) {
            seen.forEach(site -> write(site, board).ifPresent(n -> kept.addAll(n.figures(view))));
        }
        return kept;
    }

    /// Below its plate, or beside or above it where another stands below.
    private Optional<Label> write(Site site, LabelBoard board) {
        Font font = Lettering.semibold(11);
        String name = name(site);
        double half = Label.width(name, font, 0) / 2;
        double beside = R + 5 + half;
        double[][] offsets = {{0, R + 10}, {beside, 0}, {-beside, 0}, {0, -R - 10}};
        Optional<Label> written =
                Stream.of(offsets)
                        .map(o -> Box.around(x(site) + o[0], y(site) + o[1], half, 6))
                        .filter(board::free)
                        .filter(box -> view.zoom() >= ALWAYS_NAMED_FROM || crowd.under(box) == 0)
                        .findFirst()
                        .map(
                                box -> {
                                    board.take(box);
                                    Color ink = Ink.of(theme, Token.TEXT);
                                    Color halo = Ink.faint(Ink.of(theme, Token.PANEL), 0.9);
                                    return Label.level(
                                            name, font, 0, box.midX(), box.midY(), ink, halo);
                                });
        written.ifPresent(label -> label.paint(g));
        return written;
    }

    private double x(Site site) {
        return view.screenX(Mercator.x(site.place()));
    }

    private double y(Site site) {
        return view.screenY(Mercator.y(site.place()));
    }

    private void plate(Site site) {
        double x = x(site);
        double y = y(site);
        Color plate = Ink.of(theme, Token.TEXT);
        Color sign = Ink.of(theme, Token.PANEL);
        g.setColor(sign);
        g.fill(new RoundRectangle2D.Double(x - R - 1.5, y - R - 1.5, 2 * R + 3, 2 * R + 3, 8, 8));
        g.setColor(plate);
        g.fill(new RoundRectangle2D.Double(x - R, y - R, 2 * R, 2 * R, 6, 6));
        g.setColor(sign);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (site.kind() == SiteKind.DEPOT) {
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
