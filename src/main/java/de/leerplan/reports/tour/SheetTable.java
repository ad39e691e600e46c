package de.leerplan.reports.tour;

import de.leerplan.model.Stop;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/// The stops of a sheet, one line each, with boxes to tick.
final class SheetTable {
    private static final float ROW = 22;
    private static final float REMARK = 8;
    private static final float REMARK_LINE = 10;
    private static final float LEFT = Paper.MARGIN;
    private static final float RIGHT = Paper.WIDTH - Paper.MARGIN;
    private static final float NUMBER = LEFT + 62;
    private static final float TIME = LEFT + 72;
    private static final float CODE = LEFT + 108;
    private static final float PLACE = LEFT + 166;
    private static final float EXPECTED = RIGHT - 76;
    private static final float WHY = RIGHT - 62;
    private static final float TICK = 11;

    private final Paper paper;
    private final SheetWords words;

    SheetTable(Paper paper, SheetWords words) {
        this.paper = paper;
        this.words = words;
    }

    void head(float y) throws IOException {
        label(LEFT, y, "head.done");
        paper.textTo(NUMBER, y, 7, false, Paper.MUTED, words.text("head.number"));
        label(TIME, y, "head.time");
        label(CODE, y, "head.code");
        label(PLACE, y, "head.place");
        paper.textTo(EXPECTED, y, 7, false, Paper.MUTED, words.text("head.expected"));
        label(WHY, y, "head.why");
        paper.line(LEFT, y + 4, RIGHT, y + 4, 0.8f, Paper.MUTED);
    }

    /// How high the row of a stop is; the more there is to know, the higher.
    float height(SheetStop stop) throws IOException {
        return ROW + REMARK_LINE * instructions(stop).size();
    }

    /// @param y of the row's upper edge
    void row(float y, SheetStop stop) throws IOException {
        float base = y + 9.5f;
        paper.box(LEFT + 2, y + 4, TICK, TICK, Paper.BLACK);
        String number = Integer.toString(stop.number());
        paper.textTo(NUMBER, base, 9, stop.promised(), Paper.BLACK, number);
        String time = words.time(stop.stop().times().start());
        paper.text(TIME, base, 9, stop.promised(), Paper.BLACK, time);
        boolean collects = stop.container().isPresent();
        paper.textIn(
                PLACE - CODE - 6, CODE, base, 9, false, Paper.BLACK, collects ? stop.code() : "");
        float room = EXPECTED - 40 - PLACE;
        paper.textIn(
                room,
                PLACE,
                base,
                9,
                !collects || stop.promised(),
                colour(stop),
                words.title(stop));
        paper.textIn(room + 10, PLACE, y + 18, 7, false, Paper.MUTED, words.remarks(stop));
        paper.link(PLACE, y, room, ROW, NavigationLinks.web(stop.stop().place()));
        if (stop.stop() instanceof Stop.Collect collect) {
            String percent = Math.round(collect.expected().percent()) + "\u00a0%";
            paper.textTo(EXPECTED, base, 9, false, Paper.BLACK, percent);
            paper.box(WHY, y + 4, TICK, TICK, Paper.BLACK);
            paper.line(WHY + TICK + 6, y + 15, RIGHT, y + 15, 0.5f, Paper.MUTED);
        }
        float under = y + 18;
        for (String line : instructions(stop)) {
            under += REMARK_LINE;
            paper.text(PLACE, under, REMARK, true, Paper.BLACK, line);
        }
        float foot = y + height(stop);
        paper.line(LEFT, foot, RIGHT, foot, 0.3f, Paper.LINE);
    }

    private List<String> instructions(SheetStop stop) throws IOException {
        return stop.instructions().isBlank()
                ? List.of()
                : paper.lines(RIGHT - PLACE, REMARK, true, stop.instructions());
    }

    private static Color colour(SheetStop stop) {
        return stop.container().isPresent() ? Paper.BLACK : Paper.MUTED;
    }

    private void label(float x, float y, String key) throws IOException {
        paper.text(x, y, 7, false, Paper.MUTED, words.text(key));
    }
}
