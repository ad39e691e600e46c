package de.leerplan.model;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Hours of a week by the minute and by clocks: those in which a street is open to trucks, or at
/// which a closure holds. "Open" is a minute that is among them.
public final class WeekHours {
    public static final WeekHours NEVER = new WeekHours(new BitSet());
    public static final WeekHours ALWAYS = new WeekHours(ones());

    private static final int DAY = WeekSpan.DAY;
    private static final int WEEK = WeekSpan.WEEK;

    private final BitSet open;

    private WeekHours(BitSet open) {
        this.open = open;
    }

    /// With a range of one day more. One that ends where it begins, or before, goes on into the
    /// next day.
    ///
    /// @param from minutes after midnight, 0 to 1,440
    /// @param to as `from`, not open itself
    public WeekHours with(DayOfWeek day, int from, int to) {
        if (from < 0 || from > DAY || to < 0 || to > DAY) {
            throw new IllegalArgumentException("A day has 1,440 minutes: " + from + "–" + to);
        }
        int start = (day.getValue() - 1) * DAY + from;
        int minutes = to > from ? to - from : to + DAY - from;
        return with(new WeekSpan(start % WEEK, minutes));
    }

    public WeekHours with(WeekSpan span) {
        BitSet more = (BitSet) open.clone();
        int end = span.start() + span.minutes();
        more.set(span.start(), Math.min(end, WEEK));
        if (end > WEEK) {
            more.set(0, end - WEEK);
        }
        return new WeekHours(more);
    }

    public WeekHours without(DayOfWeek day) {
        BitSet fewer = (BitSet) open.clone();
        fewer.clear((day.getValue() - 1) * DAY, day.getValue() * DAY);
        return new WeekHours(fewer);
    }

    public WeekHours and(WeekHours more) {
        BitSet both = (BitSet) open.clone();
        both.or(more.open);
        return new WeekHours(both);
    }

    public WeekHours except(WeekHours closed) {
        BitSet rest = (BitSet) open.clone();
        rest.andNot(closed.open);
        return new WeekHours(rest);
    }

    /// The ranges it is made of, from Monday on, each as long as it can be. One over the midnight
    /// after Sunday comes last.
    public List<WeekSpan> spans() {
        List<WeekSpan> spans = new ArrayList<>();
        int from = open.nextSetBit(0);
        while (from >= 0) {
            int to = Math.min(open.nextClearBit(from), WEEK);
            spans.add(new WeekSpan(from, to - from));
            from = open.nextSetBit(to);
        }
        boolean around = spans.size() > 1 && open.get(0) && open.get(WEEK - 1);
        if (around) {
            WeekSpan first = spans.removeFirst();
            WeekSpan last = spans.removeLast();
            spans.add(new WeekSpan(last.start(), last.minutes() + first.minutes()));
        }
        return spans;
    }

    boolean openAt(LocalDateTime time) {
        int minute = time.toLocalTime().toSecondOfDay() / 60;
        return open.get((time.getDayOfWeek().getValue() - 1) * DAY + minute);
    }

    /// What of `window` is open on that day, both ends included; the longest part if there are
    /// several, and nothing if it is closed all the time.
    public Optional<TimeWindow> within(TimeWindow window, DayOfWeek day) {
        Optional<TimeWindow> longest = Optional.empty();
        int start = (day.getValue() - 1) * DAY;
        int from = open.nextSetBit(start);
        while (from >= 0 && from < start + DAY) {
            int to = Math.min(open.nextClearBit(from), start + DAY);
            Optional<TimeWindow> part = common(window, from - start, to - start);
            if (part.isPresent()
                    && longest.filter(best -> length(best) >= length(part.get())).isEmpty()) {
                longest = part;
            }
            from = open.nextSetBit(to);
        }
        return longest;
    }

    private static Optional<TimeWindow> common(TimeWindow window, int from, int to) {
        LocalTime opens = later(window.from(), LocalTime.ofSecondOfDay(from * 60L));
        LocalTime closes = to == DAY ? TimeWindow.ANY_TIME.to() : LocalTime.ofSecondOfDay(to * 60L);
        LocalTime last = closes.isBefore(window.to()) ? closes : window.to();
        return last.isBefore(opens) ? Optional.empty() : Optional.of(new TimeWindow(opens, last));
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static int length(TimeWindow window) {
        return window.to().toSecondOfDay() - window.from().toSecondOfDay();
    }

    private static BitSet ones() {
        BitSet all = new BitSet();
        all.set(0, WEEK);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekHours hours && open.equals(hours.open);
    }

    @Override
    public int hashCode() {
        return open.hashCode();
    }

    @Override
    public String toString() {
        return open.toString();
    }
}
