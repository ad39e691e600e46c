package de.leerplan.ui.map;

import de.leerplan.model.Address;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Writes the numbers of houses once streets are near, where neither names nor bins stand.
record HouseNumbers(
        List<Address> addresses, Viewport view, Theme theme, LabelBoard board, Crowd crowd) {
    static final double FROM = 16.9;

    List<Label> place() {
        List<Label> labels = new ArrayList<>();
        if (view.zoom() < FROM) {
            return labels;
        }
        Font font = Lettering.regular(9.5);
        Color ink = Ink.of(theme, Token.LABEL);
        Color halo = Ink.faint(Ink.of(theme, Token.LAND), 0.55);
        for (Address address : addresses) {
            double x = view.screenX(Mercator.x(address.place()));
            double y = view.screenY(Mercator.y(address.place()));
            if (view.sheet().holds(x, y)) {
                Box box = Box.around(x, y, Lettering.width(font, address.number()) / 2 + 2, 6);
                if (crowd.under(box) == 0 && board.claim(List.of(box))) {
                    labels.add(Label.level(address.number(), font, 0, x, y, ink, halo));
                }
            }
        }
        return labels;
    }
}
