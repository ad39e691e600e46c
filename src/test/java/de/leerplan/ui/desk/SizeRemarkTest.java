package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class SizeRemarkTest {
    private static final ContainerId BIN = SampleCity.container("0203");

    @Test
    void whatFillsTwiceANightIsSaidToBeTooSmallWithHowOftenAndHowWeKnow() {
        DayState state = filling(15, 12);

        assertThat(sentence(state, Locale.GERMANY))
                .startsWith("Zu klein")
                .contains("in etwa 7 von 7 Nächten", "gelernt in 12 Wochen", "zweiter Behälter");
        assertThat(sentence(state, Locale.UK))
                .startsWith("Too small")
                .contains("in about 7 of 7 nights", "learned in 12 weeks", "second container");
    }

    @Test
    void whatIsOnlyGuessedIsSaidToBe() {
        assertThat(sentence(filling(60, 0.1), Locale.UK)).contains("estimated from similar");
    }

    @Test
    void nothingIsSaidWhereAPlanCanHelp() {
        assertThat(remarks(filling(0.5, 12), Locale.UK)).isEmpty();
    }

    private static String sentence(DayState state, Locale locale) {
        List<Section> sections = remarks(state, locale);
        assertThat(sections).hasSize(1);
        Section.Remark remark = (Section.Remark) sections.getFirst();
        assertThat(remark.tone()).isEqualTo(Tone.WARNING);
        return remark.text();
    }

    private static List<Section> remarks(DayState state, Locale locale) {
        return new SizeRemark(state, new Texts(locale, SampleCity.ZONE), BIN).sections();
    }

    private static DayState filling(double perHour, double weeks) {
        Habit habit = new Habit(weeks, Collections.nCopies(HourOfWeek.COUNT, perHour));
        return SampleDay.state()
                .after(
                        new ContainerCarriedOver(
                                SampleDay.NOW, BIN, habit, new FillLevel(10), SampleDay.NOW))
                .next();
    }
}
