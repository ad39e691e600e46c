package de.leerplan.ui;

import de.leerplan.model.City;
import de.leerplan.model.FillLevel;
import de.leerplan.model.TruckId;

import javafx.scene.paint.Color;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Day or night. Gives every `Token` its colour.
public enum Theme {
    LIGHT,
    NIGHT;

    private static final List<Token> RAMP =
            List.of(Token.FILL_0, Token.FILL_20, Token.FILL_40, Token.FILL_60, Token.FILL_80);

    /// Ten colours that people with any colour vision tell apart, the surest first (the eight of
    /// Okabe and Ito, thinned and extended).
    private static final List<Color> TOURS =
            Stream.of(
                            "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00",
                            "#8a6fdf", "#5c8a00", "#a0522d", "#00868b")
                    .map(Color::web)
                    .toList();

    public Color color(Token token) {
        return token.in(this);
    }

    /// The step of the fill ramp: its lightness says how full, whatever the colour vision.
    public Color fill(FillLevel fill) {
        return color(RAMP.get(Math.min(RAMP.size() - 1, (int) (fill.percent() / 20))));
    }

    /// Colour of the tour with this place in the fleet, counted from 0.
    public static Color tour(int place) {
        return TOURS.get(Math.floorMod(place, TOURS.size()));
    }

    /// Colour of a truck's tour; the same on the map, in the table and on the timeline.
    public static Color tour(City city, TruckId truck) {
        return tour(List.copyOf(city.trucks().keySet()).indexOf(truck));
    }

    public Theme other() {
        return switch (this) {
            case LIGHT -> NIGHT;
            case NIGHT -> LIGHT;
        };
    }

    /// All tokens as style-sheet variables, for the style of a root.
    public String variables() {
        return Stream.of(Token.values())
                .map(token -> token.variable() + ": " + web(color(token)) + ";")
                .collect(Collectors.joining(" "));
    }

    /// `#rrggbb`.
    public static String web(Color color) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(color.getRed() * 255),
                        Math.round(color.getGreen() * 255),
                        Math.round(color.getBlue() * 255));
    }
}
