package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

/// The colours of Google's map as its script takes them, from our tokens.
final class GoogleStyle {
    private GoogleStyle() {}

    static String of(Theme theme) {
        return """
        [%s,%s,%s,%s,%s,%s,{"featureType":"poi","stylers":[{"visibility":"off"}]},\
        {"featureType":"transit","elementType":"labels","stylers":[{"visibility":"off"}]}]\
        """
                .formatted(
                        rule("landscape", "geometry", theme, Token.LAND),
                        rule("water", "geometry", theme, Token.WATER),
                        rule("landscape.natural", "geometry", theme, Token.GREEN),
                        rule("road", "geometry.fill", theme, Token.STREET),
                        rule("road", "geometry.stroke", theme, Token.CASING),
                        rule("all", "labels.text.fill", theme, Token.LABEL)
                                + ","
                                + rule("all", "labels.text.stroke", theme, Token.LAND));
    }

    private static String rule(String feature, String element, Theme theme, Token token) {
        return "{\"featureType\":\"%s\",\"elementType\":\"%s\",\"stylers\":[{\"color\":\"%s\"}]}"
                .formatted(feature, element, Theme.web(theme.color(token)));
    }
}
