package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// The colours against WCAG 2.2 and against the two common forms of red-green blindness.
class ContrastTest {
    private static final List<Token> WORDS =
            List.of(Token.TEXT, Token.MUTED, Token.ACCENT, Token.WARNING, Token.ALARM, Token.GOOD);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsAreReadableOnPanelsAndOnWhatIsChosen(Theme theme) {
        for (Token word : WORDS) {
            for (Token ground : List.of(Token.PANEL, Token.GROUND, Token.CHOSEN)) {
                assertThat(contrast(theme.color(word), theme.color(ground)))
                        .as("%s on %s", word, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anAccentButtonIsReadable(Theme theme) {
        assertThat(contrast(theme.color(Token.ON_ACCENT), theme.color(Token.ACCENT)))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFillRampGetsSteadilyFurtherFromTheGround(Theme theme) {
        List<Token> ramp =
                List.of(Token.FILL_0, Token.FILL_20, Token.FILL_40, Token.FILL_60, Token.FILL_80);
        for (int i = 1; i < ramp.size(); i++) {
            double before = contrast(theme.color(ramp.get(i - 1)), theme.color(Token.LAND));
            double after = contrast(theme.color(ramp.get(i)), theme.color(Token.LAND));
            assertThat(after).as(ramp.get(i).name()).isGreaterThan(before * 1.2);
        }
    }

    @ParameterizedTest
    @EnumSource(Blindness.class)
    void theFirstFiveToursDifferForAnyColourVision(Blindness blindness) {
        for (int i = 0; i < 5; i++) {
            for (int k = 0; k < i; k++) {
                assertThat(distance(blindness.seen(Theme.tour(i)), blindness.seen(Theme.tour(k))))
                        .as("tours %d and %d", i, k)
                        .isGreaterThan(0.15);
            }
        }
    }

    /// Linear simulation after Viénot, Brettel and Mollon (1999).
    private enum Blindness {
        NONE(1, 0, 0, 0, 1, 0),
        PROTAN(0.11238, 0.88762, 0, 0.11238, 0.88762, 0),
        DEUTAN(0.29275, 0.70725, 0, 0.29275, 0.70725, 0);

        private final double[] rows;

        Blindness(double... rows) {
            this.rows = rows;
        }

        Color seen(Color color) {
            double r = linear(color.getRed());
            double g = linear(color.getGreen());
            double b = linear(color.getBlue());
            return Color.color(
                    gamma(rows[0] * r + rows[1] * g + rows[2] * b),
                    gamma(rows[3] * r + rows[4] * g + rows[5] * b),
                    color.getBlue());
        }
    }

    private static double distance(Color a, Color b) {
        return Math.sqrt(
                Math.pow(a.getRed() - b.getRed(), 2)
                        + Math.pow(a.getGreen() - b.getGreen(), 2)
                        + Math.pow(a.getBlue() - b.getBlue(), 2));
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double gamma(double channel) {
        double encoded =
                channel <= 0.0031308 ? 12.92 * channel : 1.055 * Math.pow(channel, 1 / 2.4) - 0.055;
        return Math.clamp(encoded, 0, 1);
    }
}
