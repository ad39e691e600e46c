package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.Passage;

import org.w3c.dom.Element;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;

/// DATEX II, version 2 and 3 (CEN/TS 16157), by local names: German feeds still use the namespace
/// of version 2.
final class DatexReport {
    /// Values of `roadOrCarriagewayOrLaneManagementType` that leave no way.
    private static final Set<String> CLOSED = Set.of("roadClosed", "carriagewayClosures");

    private DatexReport() {}

    static ClosureNews read(Element root, ClosureNews.Collector news) {
        Map<String, Element> newest = new LinkedHashMap<>();
        for (Element situation : Xml.all(root, "situationRecord")) {
            newest.merge(Xml.attribute(situation, "id"), situation, DatexReport::newer);
        }
        newest.forEach((id, situation) -> tell(id, situation, news));
        return news.news();
    }

    private static void tell(String id, Element situation, ClosureNews.Collector news) {
        if ("suspended".equals(Xml.text(situation, "validityStatus"))) {
            news.ignore(id, "suspended");
        } else if (!Xml.all(situation, "abnormalTrafficType").isEmpty()) {
            DatexTraffic.tell(situation, id, name(situation), DatexPlace.line(situation), news);
        } else {
            try {
                works(situation, id, news);
            } catch (DateTimeException e) {
                news.ignore(id, String.valueOf(e.getMessage()));
            }
        }
    }

    private static Element newer(Element a, Element b) {
        return version(b) >= version(a) ? b : a;
    }

    private static long version(Element situation) {
        String version = Xml.attribute(situation, "version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    /// A closure for each part of the time in which it holds.
    private static void works(Element situation, String id, ClosureNews.Collector news) {
        DatexTimes times =
                new DatexTimes(news.at(), news.zone(), remark -> news.ignore(id, remark));
        List<DatexTimes.Part> parts = times.of(situation);
        if (parts.isEmpty()) {
            news.ignore(id, "its times and exceptions leave no time in which it holds");
        }
        for (DatexTimes.Part part : parts) {
            work(situation, id + suffix(part, parts), part).tell(news);
        }
    }

    /// Tells a part from the others by when it begins; those that begin together, by their end too.
    private static String suffix(DatexTimes.Part part, List<DatexTimes.Part> parts) {
        if (parts.size() == 1) {
            return "";
        }
        boolean alone = parts.stream().filter(p -> p.from().equals(part.from())).count() == 1;
        String begins = part.from().equals(Instant.EPOCH) ? "" : "@" + part.from();
        return alone ? begins : begins + "/" + part.until();
    }

    private static RoadWork work(Element situation, String id, DatexTimes.Part part) {
        return new RoadWork(
                id,
                name(situation),
                DatexPlace.line(situation),
                passage(situation),
                direction(situation),
                part.from().equals(Instant.EPOCH) ? "" : part.from().toString(),
                part.until().equals(Instant.MAX) ? "" : part.until().toString(),
                part.hours());
    }

    /// A closure for vehicles of certain measures lets the others through.
    private static Passage passage(Element situation) {
        String kind = Xml.text(situation, "roadOrCarriagewayOrLaneManagementType");
        Passage limits =
                limit(situation, "vehicleWidth", metres -> Limits.width(metres * 100))
                        .and(limit(situation, "vehicleHeight", m -> Limits.height(m * 100)))
                        .and(limit(situation, "grossVehicleWeight", t -> Limits.weight(t * 1000)));
        boolean forAll = limits.equals(Passage.EVERYBODY);
        return CLOSED.contains(kind) && forAll ? Passage.NOBODY : limits;
    }

    private static Passage limit(Element situation, String name, DoubleFunction<Passage> passage) {
        String value = Xml.text(situation, name);
        try {
            return value.isBlank() ? Passage.EVERYBODY : passage.apply(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return Passage.EVERYBODY;
        }
    }

    /// Of a road with two carriageways, one is closed: that along which the line is drawn.
    private static Direction direction(Element situation) {
        String relative = Xml.text(situation, "directionRelativeOnLinearSection");
        String named = Xml.text(situation, "tpegDirection");
        String kind = Xml.text(situation, "roadOrCarriagewayOrLaneManagementType");
        if ("both".equals(relative) || "bothWays".equals(named)) {
            return Direction.BOTH;
        }
        boolean one = "aligned".equals(relative) || !named.isBlank();
        return one || "carriagewayClosures".equals(kind) ? Direction.ALONG : Direction.BOTH;
    }

    private static String name(Element situation) {
        String road = Xml.words(situation, "roadName");
        String comment = Xml.words(situation, "comment");
        return road.isBlank() || comment.isBlank() ? road + comment : road + ", " + comment;
    }
}
