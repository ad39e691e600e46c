package de.leerplan.ui.map;

import de.leerplan.model.MapClass;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the names of districts and places, moved a little where bins would lie over them; where
/// bins stand everywhere, a district stays without its name.
record PlaceNames(Ground ground, Viewport view, Theme theme, LabelBoard board, Crowd crowd) {
    private static final double FROM = 11.3;
    private static final double TO = 16.4;
    private static final int UNDER_AT_MOST = 1;
    private static final List<double[]> OFFSETS = offsets();

    /// The place itself first, then rings about it, near before far.
    private static List<double[]> offsets() {
        List<double[]> offsets = new ArrayList<>();
        offsets.add(new double[] {0, 0});
        for (double out = 14; out <= 56; out += 14) {
            for (int step = 0; step < 8; step++) {
                double angle = Math.PI / 4 * step - Math.PI / 2;
                offsets.add(new double[] {1.3 * out * Math.cos(angle), out * Math.sin(angle)});
            }
        }
        return List.copyOf(offsets);
    }

    List<Label> place() {
        List<Label> labels = new ArrayList<>();
        if (view.zoom() < FROM || view.zoom() > TO) {
            return labels;
        }
        Set<String> known = new HashSet<>();
        for (MapClass kind : List.of(MapClass.PLACE_LABEL, MapClass.DISTRICT_LABEL)) {
            // Some districts are there as a point of their own for each of their quarters.
            List<Ground.Feature> named =
                    ground.of(kind).stream().filter(f -> known.add(f.name())).toList();
            for (Ground.Feature feature : named) {
                place(feature, kind == MapClass.PLACE_LABEL, labels);
            }
        }
        return labels;
    }

    private void place(Ground.Feature feature, boolean large, List<Label> labels) {
        double x = view.screenX(feature.course().startX());
        double y = view.screenY(feature.course().startY());
        String name = large ? feature.name() : feature.name().toUpperCase(Locale.ROOT);
        Font font = large ? Lettering.semibold(15) : Lettering.semibold(10.5);
        double spacing = large ? 0.4 : 1.1;
        double halfWidth = Label.width(name, font, spacing) / 2 + 3;
        double halfHeight = font.getSize2D() * 0.62;
        OFFSETS.stream()
                .map(o -> Box.around(x + o[0], y + o[1], halfWidth, halfHeight))
                .filter(board::free)
                .filter(box -> large || crowd.under(box) <= UNDER_AT_MOST)
                .min(Comparator.comparingInt(crowd::under))
                .ifPresent(
                        box -> {
                            board.take(box);
                            labels.add(
                                    Label.level(
                                            name,
                                            font,
                                            spacing,
                                            box.midX(),
                                            box.midY(),
                                            color(),
                                            halo()));
                        });
    }

    private Color color() {
        return Ink.mix(Ink.of(theme, Token.LABEL), Ink.of(theme, Token.TEXT), 0.35);
    }

    private Color halo() {
        return Ink.faint(Ink.of(theme, Token.LAND), 0.9);
    }
}
