package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TimeWindow;
import de.leerplan.model.WeekHours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

class HoursTextTest {
    @Test
    void rangesOfDaysAndOfTimesAreRead() {
        String text = "Mo-We,Fr 06:00-10:00,19:00-20:00";
        assertThat(on(text, DayOfWeek.WEDNESDAY)).contains(window("06:00", "10:00"));
        assertThat(in(text, DayOfWeek.FRIDAY, "18:00", "23:00")).contains(window("19:00", "20:00"));
        assertThat(on(text, DayOfWeek.THURSDAY)).isEmpty();
    }

    @Test
    void daysMayGoRoundTheEndOfTheWeek() {
        assertThat(on("Sa-Mo 06:00-10:00", DayOfWeek.SUNDAY)).isPresent();
        assertThat(on("Sa-Mo 06:00-10:00", DayOfWeek.TUESDAY)).isEmpty();
    }

    @Test
    void timesMayGoIntoTheNextDay() {
        String text = "Su 19:00-06:00";
        assertThat(on(text, DayOfWeek.MONDAY)).contains(window("00:00", "06:00"));
        assertThat(on(text, DayOfWeek.SUNDAY).map(TimeWindow::from)).contains(LocalTime.of(19, 0));
    }

    @Test
    void aLaterRuleReplacesAnEarlierOneForItsDays() {
        String text = "Mo-Su 06:00-11:00; Sa 06:00-09:00; Su off";
        assertThat(on(text, DayOfWeek.FRIDAY)).contains(window("06:00", "11:00"));
        assertThat(on(text, DayOfWeek.SATURDAY)).contains(window("06:00", "09:00"));
        assertThat(on(text, DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void aRuleAfterACommaIsAdded() {
        String text = "Mo-Fr 06:00-10:00, Fr 12:00-18:00";
        assertThat(on(text, DayOfWeek.THURSDAY)).contains(window("06:00", "10:00"));
        assertThat(on(text, DayOfWeek.FRIDAY)).contains(window("12:00", "18:00"));
    }

    @Test
    void allDayEndsWithTheDay() {
        assertThat(on("24/7", DayOfWeek.MONDAY)).contains(TimeWindow.ANY_TIME);
        assertThat(on("06:00-24:00", DayOfWeek.MONDAY).map(TimeWindow::to))
                .contains(TimeWindow.ANY_TIME.to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mo-Fr",
                "Mar-Oct 06:00-10:00",
                "PH off",
                "Mo-Fr sunrise-10:00",
                "06:00-25:00",
                "06:70-08:00",
                "weight>7.5",
                "Mo-Fr 06:00-10:00 AND weight>7.5",
                "Mo-Xx 06:00-10:00",
                "Mo-Fr 06:00-10:00;"
            })
    void anythingElseIsNotUnderstood(String text) {
        assertThat(HoursText.read(text)).isEmpty();
    }

    private static Optional<TimeWindow> on(String text, DayOfWeek day) {
        return HoursText.read(text).orElseThrow().within(TimeWindow.ANY_TIME, day);
    }

    private static Optional<TimeWindow> in(String text, DayOfWeek day, String from, String to) {
        WeekHours hours = HoursText.read(text).orElseThrow();
        return hours.within(window(from, to), day);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(LocalTime.parse(from), LocalTime.parse(to));
    }
}
