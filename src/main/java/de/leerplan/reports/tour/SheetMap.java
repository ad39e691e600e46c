package de.leerplan.reports.tour;

import de.leerplan.model.BaseMap;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The tour on its streets, drawn to be printed without colour: pale ground, dark course, numbered
/// stops.
final class SheetMap {
    private static final float DOT = 6.2f;
    private static final Color COURSE = new Color(0x0b6e8a);

    private final Paper paper;
    private final PDPageContentStream ink;
    private final MapFrame frame;
    private final List<float[]> numbered = new ArrayList<>();

    SheetMap(Paper paper, MapFrame frame) {
        this.paper = paper;
        this.ink = paper.ink();
        this.frame = frame;
    }

    /// What the map is to show: all containers, so that their streets are as large as can be; a
    /// disposal site far away may lie beyond the edge.
    static List<GeoPoint> places(TourSheet sheet) {
        List<GeoPoint> containers =
                sheet.stops().stream()
                        .filter(stop -> stop.container().isPresent())
                        .map(stop -> stop.stop().place())
                        .toList();
        return containers.isEmpty()
                ? sheet.stops().stream().map(stop -> stop.stop().place()).toList()
                : containers;
    }

    void draw(TourSheet sheet, BaseMap map, String note) throws IOException {
        ink.saveGraphicsState();
        ink.addRect(
                frame.x(),
                Paper.HEIGHT - frame.y() - frame.height(),
                frame.width(),
                frame.height());
        ink.clip();
        ground(map);
        course(sheet);
        stops(sheet);
        names(map);
        ink.restoreGraphicsState();
        attribution(map, note);
        paper.box(frame.x(), frame.y(), frame.width(), frame.height(), Paper.LINE);
    }

    private void ground(BaseMap map) throws IOException {
        for (MapFeature feature : map.features()) {
            GroundInk look = GroundInk.of(feature.kind(), frame.metres());
            if (look != GroundInk.NOTHING && frame.meets(feature.points())) {
                ink.setNonStrokingColor(look.colour());
                ink.setStrokingColor(look.colour());
                ink.setLineWidth(look.width());
                trace(feature.points());
                if (feature.kind().isArea()) {
                    ink.fill();
                } else {
                    ink.stroke();
                }
            }
        }
    }

    private void course(TourSheet sheet) throws IOException {
        ink.setStrokingColor(COURSE);
        ink.setLineWidth(1.6f);
        ink.setLineJoinStyle(1);
        for (SheetStop stop : sheet.stops()) {
            if (stop.path().size() > 1) {
                trace(stop.path());
                ink.stroke();
            }
        }
    }

    /// Numbers that would cover one another are left out; every stop has its dot.
    private void stops(TourSheet sheet) throws IOException {
        for (SheetStop stop : sheet.stops()) {
            dot(frame.at(stop.stop().place()), 1.6f, Paper.BLACK);
        }
        for (SheetStop stop : sheet.stops()) {
            float[] at = frame.at(stop.stop().place());
            if (numbered.stream()
                    .noneMatch(o -> Math.hypot(o[0] - at[0], o[1] - at[1]) < 2 * DOT)) {
                numbered.add(at);
                number(at, Integer.toString(stop.number()));
            }
        }
    }

    private void number(float[] at, String number) throws IOException {
        dot(at, DOT, Paper.BLACK);
        dot(at, DOT - 0.8f, Color.WHITE);
        float width = paper.width(number, 6.5f, true);
        paper.text(at[0] - width / 2, at[1] + 2.3f, 6.5f, true, Paper.BLACK, number);
    }

    private void names(BaseMap map) throws IOException {
        for (MapFeature feature : map.features()) {
            if (feature.kind() == MapClass.DISTRICT_LABEL && frame.meets(feature.points())) {
                float[] at = frame.at(feature.points().getFirst());
                float width = paper.width(feature.name(), 8, false);
                paper.text(at[0] - width / 2, at[1], 8, false, Paper.MUTED, feature.name());
            }
        }
    }

    private void attribution(BaseMap map, String note) throws IOException {
        String words = note.isEmpty() ? map.attribution() : note + " · " + map.attribution();
        paper.textTo(
                frame.x() + frame.width(),
                frame.y() + frame.height() + 9,
                6.5f,
                false,
                Paper.MUTED,
                words);
    }

    private void trace(List<GeoPoint> points) throws IOException {
        boolean first = true;
        for (GeoPoint point : points) {
            float[] at = frame.at(point);
            if (first) {
                ink.moveTo(at[0], Paper.HEIGHT - at[1]);
            } else {
                ink.lineTo(at[0], Paper.HEIGHT - at[1]);
            }
            first = false;
        }
    }

    private void dot(float[] at, float radius, Color colour) throws IOException {
        float k = radius * 0.5523f;
        float x = at[0];
        float y = Paper.HEIGHT - at[1];
        ink.setNonStrokingColor(colour);
        ink.moveTo(x - radius, y);
        ink.curveTo(x - radius, y + k, x - k, y + radius, x, y + radius);
        ink.curveTo(x + k, y + radius, x + radius, y + k, x + radius, y);
        ink.curveTo(x + radius, y - k, x + k, y - radius, x, y - radius);
        ink.curveTo(x - k, y - radius, x - radius, y - k, x - radius, y);
        ink.fill();
    }
}
