package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Playback;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.Instant;

@Tag("window")
class PlayBarWindowTest {
    private final FxRobot robot = new FxRobot();
    private final Hand hand = new Hand();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.training(hand));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theDayIsPlayedAndPausedWithAKey() {
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(hand.playing).isTrue();

        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(hand.playing).isFalse();
    }

    @Test
    void aPaceIsChosenWithTheMouse() {
        robot.clickOn("×300");
        assertThat(hand.pace).isEqualTo(300);

        robot.clickOn("max");
        assertThat(hand.pace).isEqualTo(Playback.MAX_PACE);
    }

    @Test
    void trainingSaysSoInWords() {
        assertThat(robot.lookup("SCHULUNG").tryQuery()).isPresent();
        assertThat(
                        robot.lookup("Dienstag mit Markt · nichts davon erreicht echte Fahrzeuge")
                                .tryQuery())
                .isPresent();
    }

    private static final class Hand implements Playback {
        private volatile boolean playing;
        private volatile double pace = 60;

        @Override
        public void play() {
            playing = true;
        }

        @Override
        public void pause() {
            playing = false;
        }

        @Override
        public void step() {}

        @Override
        public void setPace(double newPace) {
            pace = newPace;
        }

        @Override
        public double pace() {
            return pace;
        }

        @Override
        public boolean playing() {
            return playing;
        }

        @Override
        public boolean ended() {
            return false;
        }

        @Override
        public Instant begins() {
            return SampleDay.at(5, 0);
        }

        @Override
        public Instant ends() {
            return SampleDay.at(18, 0);
        }
    }
}
