package de.leerplan.roads;

import de.leerplan.model.Saying;
import de.leerplan.model.Unusable;
import de.leerplan.wording.BrokenJson;
import de.leerplan.wording.Wording;

import org.w3c.dom.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/// Reads reports of road works and traffic in the formats cities exchange, told apart by what is
/// in them: GeoJSON shaped like WZDx 4.2, DATEX II v2 and v3, CIFS (as XML and JSON), and the
/// JSON of the Autobahn GmbH.
public final class ClosureImport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClosureImport() {}

    /// @throws Unusable if the file cannot be read or is in none of these formats
    public static ClosureNews read(Path file, Instant at, ZoneId zone) {
        try {
            return read(Files.readString(file), file.toString(), at, zone);
        } catch (NoSuchFileException e) {
            throw Wording.unusable(ReportFlaw.MISSING.of(file), e);
        } catch (MalformedInputException e) {
            throw Wording.unusable(noText(file.toString()), e);
        } catch (IOException e) {
            throw Wording.unusable(ReportFlaw.UNREADABLE.of(file), e);
        }
    }

    /// @param content the report
    /// @param source where it comes from, for messages
    /// @param at when it is read: traffic counts from then, and closures without an end
    /// @param zone of the city, by whose clocks hours are meant
    /// @throws Unusable if it is in none of the formats
    public static ClosureNews read(String content, String source, Instant at, ZoneId zone) {
        String text = content.strip().replaceFirst("^\\uFEFF", "");
        ClosureNews.Collector news = new ClosureNews.Collector(at, zone);
        if (text.startsWith("<")) {
            return readXml(Xml.parse(text, source), source, news);
        }
        return readJson(text, source, news);
    }

    private static ClosureNews readXml(Element root, String source, ClosureNews.Collector news) {
        if (!Xml.all(root, "situationRecord").isEmpty() || !Xml.all(root, "situation").isEmpty()) {
            return DatexReport.read(root, news);
        }
        if (!Xml.all(root, "incident").isEmpty() || "incidents".equals(root.getLocalName())) {
            return CifsReport.read(root, news);
        }
        throw unknown(source);
    }

    private static ClosureNews readJson(String text, String source, ClosureNews.Collector news) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            BrokenJson why = BrokenJson.of(e);
            throw Wording.unusable(
                    ReportFlaw.BROKEN_JSON.of(source, why.line(), why.column(), why.said()), e);
        }
        if (root.path("features").isArray()) {
            return WzdxReport.read(root, news);
        } else if (root.path("incidents").isArray()) {
            return CifsReport.read(root, news);
        } else if (AutobahnReport.isOne(root)) {
            return AutobahnReport.read(root, news);
        }
        throw unknown(source);
    }

    /// What is said of a report that is no text in UTF-8.
    public static Saying noText(String source) {
        return ReportFlaw.NO_TEXT.of(source);
    }

    private static Unusable unknown(String source) {
        return Wording.unusable(ReportFlaw.FOREIGN.of(source));
    }
}
