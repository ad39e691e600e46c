package de.leerplan.reports.tour;

import de.leerplan.model.BaseMap;
import de.leerplan.model.SkipReason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A tour on paper: A4, a map on top, then every stop with boxes to tick; the classic way, which
/// needs no device at all.
final class SheetPaper {
    private static final float MAP_TOP = 112;
    private static final float MAP_HEIGHT = 290;
    private static final float SECOND_TOP = 76;
    private static final float FOOT = Paper.HEIGHT - 62;

    private final TourSheet sheet;
    private final BaseMap map;
    private final SheetWords words;
    private final Paper paper;

    private SheetPaper(TourSheet sheet, BaseMap map, SheetWords words, Paper paper) {
        this.sheet = sheet;
        this.map = map;
        this.words = words;
        this.paper = paper;
    }

    static byte[] of(TourSheet sheet, BaseMap map, SheetWords words) {
        try (Paper paper = new Paper()) {
            new SheetPaper(sheet, map, words, paper).write();
            return paper.bytes();
        } catch (IOException e) {
            // Written to memory, from fonts in the jar: nothing outside can fail.
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        paper.title(words.text("title") + " " + sheet.fileName());
        head();
        if (sheet.stops().isEmpty()) {
            paper.text(Paper.MARGIN, MAP_TOP, 11, false, Paper.BLACK, words.text("empty"));
        } else {
            new SheetMap(paper, frame()).draw(sheet, map, note());
            table();
        }
        feet();
    }

    private void head() throws IOException {
        float right = Paper.WIDTH - Paper.MARGIN;
        String truck = sheet.truck().id().value();
        paper.text(Paper.MARGIN, 52, 20, true, Paper.BLACK, truck);
        paper.textTo(right, 52, 12, true, Paper.BLACK, words.date(sheet));
        paper.text(
                Paper.MARGIN,
                70,
                10,
                false,
                Paper.BLACK,
                words.text("title") + " · " + sheet.city().name());
        String version = words.text("version", sheet.version(), words.time(sheet.written()));
        paper.textTo(right, 70, 10, false, Paper.BLACK, version);
        paper.text(Paper.MARGIN, 88, 9, false, Paper.MUTED, crew());
        if (!sheet.stops().isEmpty()) {
            paper.textTo(right, 88, 9, false, Paper.MUTED, figures());
        }
        paper.line(Paper.MARGIN, 98, right, 98, 1.2f, Paper.BLACK);
    }

    /// Pages get apart; each says whose it is.
    private void shortHead() throws IOException {
        float right = Paper.WIDTH - Paper.MARGIN;
        String truck = sheet.truck().id().value();
        paper.text(Paper.MARGIN, 50, 12, true, Paper.BLACK, truck);
        String version = words.text("version", sheet.version(), words.time(sheet.written()));
        paper.textTo(right, 50, 9, false, Paper.BLACK, words.date(sheet) + " · " + version);
    }

    private String crew() {
        return words.text(
                "crew",
                sheet.truck().shift().from(),
                sheet.truck().shift().to(),
                sheet.truck().crew(),
                sheet.truck().fractions().stream()
                        .sorted()
                        .map(words::word)
                        .collect(Collectors.joining(", ")));
    }

    private String figures() {
        Instant first = sheet.stops().getFirst().stop().times().start();
        Instant last = sheet.stops().getLast().stop().times().finish();
        return words.text(
                "figures",
                sheet.collections(),
                sheet.metres() / 1000.0,
                words.time(first),
                words.time(last));
    }

    private MapFrame frame() {
        float width = Paper.WIDTH - 2 * Paper.MARGIN;
        return MapFrame.around(SheetMap.places(sheet), Paper.MARGIN, MAP_TOP, width, MAP_HEIGHT);
    }

    private String note() {
        return sheet.city().schematic() ? words.text("schematic") : "";
    }

    private void table() throws IOException {
        SheetTable table = new SheetTable(paper, words);
        float y = MAP_TOP + MAP_HEIGHT + 30;
        table.head(y);
        y += 6;
        for (SheetStop stop : sheet.stops()) {
            float height = table.height(stop);
            if (y + height > FOOT) {
                paper.nextPage();
                shortHead();
                table.head(SECOND_TOP);
                y = SECOND_TOP + 6;
            }
            table.row(y, stop);
            y += height;
        }
    }

    private void feet() throws IOException {
        for (int page = 0; page < paper.pages(); page++) {
            paper.backTo(page);
            foot(page + 1);
        }
    }

    private void foot(int page) throws IOException {
        float right = Paper.WIDTH - Paper.MARGIN;
        paper.text(
                Paper.MARGIN,
                FOOT + 14,
                7.5f,
                false,
                Paper.BLACK,
                words.text("reasons") + reasons());
        paper.text(Paper.MARGIN, FOOT + 25, 7.5f, false, Paper.MUTED, words.text("promised"));
        paper.textTo(right, FOOT + 25, 7.5f, true, Paper.BLACK, words.text("burning"));
        paper.text(Paper.MARGIN, FOOT + 44, 7.5f, false, Paper.MUTED, words.text("odometer"));
        paper.line(Paper.MARGIN + 110, FOOT + 45, 265, FOOT + 45, 0.5f, Paper.MUTED);
        paper.text(285, FOOT + 44, 7.5f, false, Paper.MUTED, words.text("signature"));
        paper.line(365, FOOT + 45, right - 70, FOOT + 45, 0.5f, Paper.MUTED);
        String number = words.text("page", page, paper.pages());
        paper.textTo(right, FOOT + 44, 7.5f, false, Paper.MUTED, number);
    }

    /// `A zugeparkt · B Straße gesperrt …`: letters, so that nobody takes them for numbers
    /// of stops.
    private String reasons() {
        return Arrays.stream(SkipReason.values())
                .map(reason -> " " + letter(reason) + "\u00a0" + words.word(reason))
                .collect(Collectors.joining(" ·"));
    }

    private static char letter(SkipReason reason) {
        return (char) ('A' + reason.ordinal());
    }
}
