package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;

import org.w3c.dom.Element;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Abnormal traffic of DATEX II. Its kinds are shares of the free-flow speed (heavy 75–90 %, slow
/// 25–75 %, queuing 10–25 %, stationary below 10 %); the factors are reciprocals of their middles.
final class DatexTraffic {
    private static final Map<String, Double> FACTORS =
            Map.of(
                    "heavyTraffic", 1.2,
                    "slowTraffic", 2.0,
                    "queuingTraffic", 5.7,
                    "stationaryTraffic", 10.0);

    private static final double UNSPECIFIED = 2;

    private DatexTraffic() {}

    static void tell(
            Element situation,
            String id,
            String name,
            List<GeoPoint> line,
            ClosureNews.Collector news) {
        String kind = Xml.text(situation, "abnormalTrafficType");
        double factor = FACTORS.getOrDefault(kind, UNSPECIFIED);
        if (line.isEmpty()) {
            news.ignore(id, "no place is given");
        } else {
            try {
                news.add(stretch(situation, name, line, factor, news.at()));
            } catch (DateTimeException | IllegalArgumentException e) {
                news.ignore(id, String.valueOf(e.getMessage()));
            }
        }
    }

    private static TrafficStretch stretch(
            Element situation, String name, List<GeoPoint> line, double factor, Instant at) {
        Direction direction = line.size() == 1 ? Direction.BOTH : Direction.ALONG;
        List<GeoPoint> course = line.size() == 1 ? List.of(line.getFirst(), line.getFirst()) : line;
        Slowdown slowdown = new Slowdown(course, direction, factor);
        String told = Xml.text(situation, "situationRecordVersionTime");
        Instant measured = told.isBlank() ? at : RoadWork.time(told);
        String end = Xml.text(situation, "overallEndTime");
        return end.isBlank()
                ? Freshness.of(name, slowdown, measured)
                : Freshness.until(name, slowdown, measured, RoadWork.time(end));
    }
}
