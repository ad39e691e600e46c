package de.leerplan.ui.map;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Optional;

/// Writes the fill in percent below bins, where nothing else stands: of those that are half full
/// first, of all when there is room for all.
final class FillNumbers {
    private static final double ALL_FROM = 16.6;
    private static final double WORTH_SAYING = 45;

    private final Graphics2D g;
    private final Viewport view;
    private final Theme theme;
    private final Bins bins;
    private final double size;
    private final Need.Teller needs;
    private final Font font = Lettering.semibold(10);
    private final LabelBoard board;

    FillNumbers(
            Graphics2D g, Viewport view, Theme theme, Bins bins, double size, Need.Teller needs) {
        this.g = g;
        this.view = view;
        this.theme = theme;
        this.bins = bins;
        this.size = size;
        this.needs = needs;
        this.board = new LabelBoard(view);
    }

    /// Whether a bin's fill is written where there is room.
    static boolean worthSaying(ContainerState bin, Viewport view) {
        boolean worth =
                bin.fill().percent() >= WORTH_SAYING || bin.mustGo() || view.zoom() >= ALL_FROM;
        return worth && bin.handling() != Handling.OUT_OF_ORDER;
    }

    /// No number may stand on this bin.
    void keepClear(int bin) {
        board.take(Box.around(x(bin), y(bin), size * 0.42, size * 0.42));
    }

    /// @return where it was written, if it was
    Optional<Figure> paint(int bin, DayState state) {
        ContainerState known = state.container(bins.container(bin).id());
        if (!worthSaying(known, view)) {
            return Optional.empty();
        }
        String text = Long.toString(Math.round(known.fill().percent()));
        double middle = y(bin) + size * 0.5 + 8;
        Box box = Box.around(x(bin), middle, Lettering.width(font, text) / 2 + 1, 4.5);
        if (!board.free(box)) {
            return Optional.empty();
        }
        board.take(box);
        Color color = Ink.of(theme, needs.of(known) == Need.UNPLANNED ? Token.ALARM : Token.TEXT);
        Color halo = Ink.faint(Ink.of(theme, Token.LAND), 0.9);
        Label.level(text, font, 0, x(bin), middle, color, halo).paint(g);
        return Optional.of(Figure.at(view, Patch.box(box), Figure.Worth.NUMBER));
    }

    private double x(int bin) {
        return view.screenX(bins.x(bin));
    }

    private double y(int bin) {
        return view.screenY(bins.y(bin));
    }
}
