package de.leerplan.ui.desk;

import de.leerplan.ui.Fonts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;
import de.leerplan.ui.Tone;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Draws the timeline: hours, a lane a truck, what is done paler, the line of now.
final class TimelinePainter {
    static final double HEAD = 22;
    static final double NAMES = 96;
    private static final double RIGHT = 60;
    private static final double LEAST_BLOCK = 2.5;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final GraphicsContext g;
    private final double width;
    private final double height;
    private final Theme theme;
    private final Timeline timeline;

    TimelinePainter(
            GraphicsContext g, double width, double height, Theme theme, Timeline timeline) {
        this.g = g;
        this.width = width;
        this.height = height;
        this.theme = theme;
        this.timeline = timeline;
    }

    void paint(int chosenLane, int chosenBlock) {
        g.clearRect(0, 0, width, height);
        chosenLane(chosenLane);
        hours();
        for (int i = 0; i < timeline.lanes().size(); i++) {
            lane(timeline.lanes().get(i), i);
        }
        now();
        nothingYet();
        if (chosenLane >= 0 && chosenBlock >= 0) {
            frame(area(chosenLane, timeline.lanes().get(chosenLane).blocks().get(chosenBlock)));
        }
    }

    /// Where a block is drawn.
    Rectangle2D area(int lane, Block block) {
        double from = x(block.from());
        double wide = Math.max(LEAST_BLOCK, x(block.until()) - from - 1);
        double high = Math.min(14, laneHeight() - 5);
        return new Rectangle2D(from, middle(lane) - high / 2, wide, high);
    }

    double laneHeight() {
        return (height - HEAD - 4) / Math.max(1, timeline.lanes().size());
    }

    double middle(int lane) {
        return HEAD + laneHeight() * (lane + 0.5);
    }

    private void chosenLane(int lane) {
        if (lane >= 0) {
            g.setFill(theme.color(Token.CHOSEN));
            g.fillRect(0, middle(lane) - laneHeight() / 2, width, laneHeight());
        }
    }

    private void hours() {
        g.setFont(Fonts.regular(11));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setLineWidth(1);
        double hourWidth = x(timeline.from().plus(1, ChronoUnit.HOURS)) - x(timeline.from());
        int every = hourWidth < 38 ? 2 : 1;
        Instant at = timeline.from();
        for (int i = 0; !at.isAfter(timeline.until()); i++) {
            double x = Math.floor(x(at)) + 0.5;
            g.setStroke(theme.color(Token.LINE));
            g.strokeLine(x, HEAD - 4, x, height);
            if (i % every == 0) {
                g.setFill(theme.color(Token.MUTED));
                g.fillText(HOUR.format(at.atZone(timeline.zone())), x, HEAD / 2 - 1);
            }
            at = at.plus(1, ChronoUnit.HOURS);
        }
    }

    private void lane(Lane lane, int i) {
        g.setFont(Fonts.regular(12));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(theme.color(lane.working() ? Token.TEXT : Token.ALARM));
        g.fillText(lane.truck().value(), 16, middle(i), NAMES - 24);
        Color color = Theme.tour(lane.place());
        double end = x(timeline.from());
        for (Block block : lane.blocks()) {
            Rectangle2D area = area(i, block);
            block(block, area, color);
            end = Math.max(end, area.getMaxX());
        }
        if (!lane.delay().isEmpty()) {
            g.setFill(theme.color(token(lane.tone())));
            g.setFont(Fonts.regular(11));
            double x = Math.max(end, x(timeline.now())) + 6;
            g.fillText(lane.delay(), Math.min(x, width - 52), middle(i));
        }
    }

    private static Token token(Tone tone) {
        return switch (tone) {
            case PLAIN -> Token.TEXT;
            case MUTED -> Token.MUTED;
            case ACCENT -> Token.ACCENT;
            case WARNING -> Token.WARNING;
            case ALARM -> Token.ALARM;
        };
    }

    private void nothingYet() {
        if (timeline.lanes().stream().allMatch(lane -> lane.blocks().isEmpty())) {
            g.setFill(theme.color(Token.MUTED));
            g.setFont(Fonts.regular(13));
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(timeline.nothing(), NAMES + (width - NAMES) / 2, height / 2);
        }
    }

    private void block(Block block, Rectangle2D area, Color tour) {
        Color neutral = theme.color(Token.MUTED);
        Color color =
                switch (block.kind()) {
                    case COLLECT -> tour;
                    case SKIPPED -> theme.color(Token.WARNING);
                    case UNLOAD, PAUSE, RETURN -> neutral;
                };
        Color shown = block.done() ? pale(color) : color;
        switch (block.kind()) {
            case COLLECT, UNLOAD -> fill(area, shown);
            case PAUSE -> hollow(area, shown);
            case SKIPPED -> cross(area, color);
            case RETURN -> fill(narrow(area), shown);
        }
    }

    /// As if seen through the panel: what is done recedes in both themes.
    private Color pale(Color color) {
        return theme.color(Token.PANEL).interpolate(color, theme == Theme.LIGHT ? 0.36 : 0.42);
    }

    private void fill(Rectangle2D a, Color color) {
        g.setFill(color);
        double arc = Math.min(4, a.getWidth() / 2);
        g.fillRoundRect(a.getMinX(), a.getMinY(), a.getWidth(), a.getHeight(), arc, arc);
    }

    private void hollow(Rectangle2D a, Color color) {
        g.setStroke(color);
        g.setLineWidth(1.4);
        g.strokeRoundRect(
                a.getMinX() + 1,
                a.getMinY() + 1,
                Math.max(1, a.getWidth() - 2),
                a.getHeight() - 2,
                4,
                4);
    }

    private void cross(Rectangle2D a, Color color) {
        double x = a.getMinX() + a.getWidth() / 2;
        double y = a.getMinY() + a.getHeight() / 2;
        g.setStroke(color);
        g.setLineWidth(1.8);
        g.strokeLine(x - 3, y - 3, x + 3, y + 3);
        g.strokeLine(x - 3, y + 3, x + 3, y - 3);
    }

    private static Rectangle2D narrow(Rectangle2D a) {
        return new Rectangle2D(a.getMinX(), a.getMinY(), Math.min(4, a.getWidth()), a.getHeight());
    }

    private void frame(Rectangle2D a) {
        g.setStroke(theme.color(Token.TEXT));
        g.setLineWidth(1.6);
        g.strokeRoundRect(
                a.getMinX() - 2.5, a.getMinY() - 2.5, a.getWidth() + 5, a.getHeight() + 5, 6, 6);
    }

    private void now() {
        double x = Math.floor(x(timeline.now())) + 0.5;
        if (x < NAMES || x > width) {
            return;
        }
        g.setStroke(theme.color(Token.ALARM));
        g.setLineWidth(1.6);
        g.strokeLine(x, HEAD - 6, x, height);
    }

    /// Where something that is being moved would go.
    record Mark(int lane, double x) {}

    void aim(Optional<Mark> mark) {
        mark.ifPresent(
                m -> {
                    double half = laneHeight() / 2;
                    g.setStroke(theme.color(Token.ACCENT));
                    g.setLineWidth(1);
                    g.strokeRect(0.5, middle(m.lane()) - half, width - 1, laneHeight());
                    g.setLineWidth(3);
                    g.strokeLine(m.x(), middle(m.lane()) - half, m.x(), middle(m.lane()) + half);
                });
    }

    /// The time that is drawn at `x`.
    Instant at(double x) {
        double share = (x - NAMES) / (width - NAMES - RIGHT);
        Duration whole = Duration.between(timeline.from(), timeline.until());
        return timeline.from().plusSeconds(Math.round(share * whole.toSeconds()));
    }

    double x(Instant at) {
        return NAMES + (width - NAMES - RIGHT) * timeline.share(at);
    }
}
