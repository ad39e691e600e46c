package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.FillLevel;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;

/// The map must say the same to every eye, by day and by night.
class MapColoursTest {
    private static final int STEPS = 5;
    private static final String EVERY_EYE =
            """
            LIGHT, USUAL
            LIGHT, PROTANOPIA
            LIGHT, DEUTERANOPIA
            NIGHT, USUAL
            NIGHT, PROTANOPIA
            NIGHT, DEUTERANOPIA\
            """;

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_EYE)
    void eachStepOfTheRampDiffersFromTheNextInLightnessAlone(Theme theme, ColourVision eye) {
        for (int step = 1; step < STEPS; step++) {
            double before = eye.lightness(fill(theme, step - 1));
            double after = eye.lightness(fill(theme, step));
            assertThat(Math.abs(after - before)).as("step %d", step).isGreaterThan(9);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_EYE)
    void theRampRunsOneWay(Theme theme, ColourVision eye) {
        double way = eye.lightness(fill(theme, 4)) - eye.lightness(fill(theme, 0));
        for (int step = 1; step < STEPS; step++) {
            double rise = eye.lightness(fill(theme, step)) - eye.lightness(fill(theme, step - 1));
            assertThat(rise * way).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFullBinStandsOutFromTheLandAndAnEmptyOneDoesNot(Theme theme) {
        Color land = Ink.of(theme, Token.LAND);

        assertThat(Ink.contrast(fill(theme, 4), land)).isGreaterThan(9);
        assertThat(Ink.contrast(fill(theme, 0), land)).isLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_EYE)
    void alarmAndWarningStandOutFromTheLandAndFromTheRamp(Theme theme, ColourVision eye) {
        for (Token mark : new Token[] {Token.ALARM, Token.WARNING}) {
            Color color = Ink.of(theme, mark);
            assertThat(Ink.contrast(color, Ink.of(theme, Token.LAND))).isGreaterThan(4);
            assertThat(eye.difference(color, fill(theme, 4))).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void noTwoToursLookTheSame(ColourVision eye) {
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < one; other++) {
                Color a = Ink.of(Theme.tour(one));
                Color b = Ink.of(Theme.tour(other));
                assertThat(eye.difference(a, b)).as("tours %d and %d", one, other).isGreaterThan(3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void numbersOnToursCanBeRead(Theme theme) {
        for (int tour = 0; tour < 10; tour++) {
            Color ground = Ink.of(Theme.tour(tour));
            assertThat(Ink.contrast(Ink.on(ground), ground))
                    .as("%s %d", theme, tour)
                    .isGreaterThan(3);
        }
    }

    private static Color fill(Theme theme, int step) {
        return Ink.of(theme.fill(new FillLevel(step * 20.0 + 10)));
    }
}
