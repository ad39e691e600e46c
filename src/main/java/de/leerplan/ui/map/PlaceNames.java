package de.leerplan.ui.map;

import de.leerplan.model.MapClass;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes the names of districts and places, moved a little where bins would lie over them.
record PlaceNames(Ground ground, Viewport view, Theme theme, LabelBoard board, Crowd crowd) {
    private static final double FROM = 11.3;
    private static final double TO = 16.4;
    private static final double[][] OFFSETS = {
        {0, 0},
        {0, -13},
        {0, 13},
        {-16, -7},
        {16, -7},
        {-16, 7},
        {16, 7},
        {0, -26},
        {0, 26},
        {-32, 0},
        {32, 0},
        {-26, -20},
        {26, -20},
        {-26, 20},
        {26, 20},
        {0, -40},
        {0, 40}
    };

    List<Label> place() {
        List<Label> labels = new ArrayList<>();
        if (view.zoom() < FROM || view.zoom() > TO) {
            return labels;
        }
        for (MapClass kind : List.of(MapClass.PLACE_LABEL, MapClass.DISTRICT_LABEL)) {
            for (Ground.Feature feature : ground.of(kind)) {
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
        Stream.of(OFFSETS)
                .map(o -> Box.around(x + o[0], y + o[1], halfWidth, halfHeight))
                .filter(board::free)
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
