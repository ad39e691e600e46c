package de.leerplan.ui.map;

import de.leerplan.model.MapClass;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Writes names along streets and rivers, where there is room and the line is not too crooked. A
/// name's places are counted from the middle of its street, so that it stays where it is while the
/// map is dragged.
record StreetNames(Ground ground, Viewport view, Theme theme, LabelBoard board, Crowd crowd) {
    private static final double APART = 430;
    private static final double STEP = 36;
    private static final double RIVERS_FROM = 11.5;

    List<Label> place() {
        List<Label> labels = new ArrayList<>();
        Box seen = view.box(0);
        for (Chain chain : ground.chains()) {
            if (view.zoom() >= namedFrom(chain.kind()) && chain.course().box().touches(seen)) {
                placeAlong(chain, labels);
            }
        }
        return labels;
    }

    private void placeAlong(Chain chain, List<Label> labels) {
        boolean river = chain.kind() == MapClass.RIVER_LINE;
        LineText text = new LineText(chain.name(), font(chain.kind()), river ? 2.5 : 0.3);
        Polyline line = new Polyline(chain.course().pixels(view));
        double room = line.length() - text.length();
        List<Double> taken = new ArrayList<>();
        // First where no bin stands; where there is no such place, over bins rather than nowhere.
        for (int over = 0; over <= 8 && taken.isEmpty(); over += 4) {
            for (double out = 0; out <= room / 2; out += STEP) {
                tryAt(chain, text, line, room / 2 - out, over, taken, labels);
                if (out > 0) {
                    tryAt(chain, text, line, room / 2 + out, over, taken, labels);
                }
            }
        }
    }

    private void tryAt(
            Chain chain,
            LineText text,
            Polyline line,
            double at,
            int over,
            List<Double> taken,
            List<Label> labels) {
        boolean apart = taken.stream().allMatch(t -> Math.abs(t - at) > text.length() + APART);
        if (apart) {
            text.along(line, at)
                    .filter(set -> set.boxes().stream().mapToInt(crowd::under).sum() <= over)
                    .filter(set -> board.claim(set.boxes()))
                    .ifPresent(
                            set -> {
                                taken.add(at);
                                labels.add(new Label(set.letters(), color(chain), halo(chain)));
                            });
        }
    }

    private double namedFrom(MapClass kind) {
        return kind == MapClass.RIVER_LINE
                ? RIVERS_FROM
                : StreetStyle.ALL.stream()
                        .filter(style -> style.kind() == kind)
                        .mapToDouble(StreetStyle::namedFrom)
                        .findFirst()
                        .orElse(99);
    }

    private Font font(MapClass kind) {
        double near = view.zoom() >= 16.5 ? 1 : 0;
        return switch (kind) {
            case RIVER_LINE -> Lettering.italic(13);
            case MOTORWAY, MAIN_STREET -> Lettering.semibold(11 + near);
            default -> Lettering.regular(10.5 + near);
        };
    }

    private Color color(Chain chain) {
        Color label = Ink.of(theme, Token.LABEL);
        return chain.kind() == MapClass.RIVER_LINE
                ? Ink.mix(label, Ink.of(theme, Token.ACCENT), 0.75)
                : Ink.mix(label, Ink.of(theme, Token.TEXT), 0.3);
    }

    private Color halo(Chain chain) {
        return switch (chain.kind()) {
            case RIVER_LINE -> Ink.faint(Ink.of(theme, Token.WATER), 0.8);
            default -> Ink.faint(Ink.of(theme, Token.LAND), 0.88);
        };
    }
}
