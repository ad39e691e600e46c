package de.leerplan.reports.tour;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Writes XML, indented, element by element.
final class XmlPen {
    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes name, value, name, value …
    XmlPen open(String element, String... attributes) {
        start(element, attributes).append(">\n");
        open.push(element);
        return this;
    }

    XmlPen leaf(String element, String content) {
        start(element).append('>').append(escaped(content));
        text.append("</").append(element).append(">\n");
        return this;
    }

    XmlPen close() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    /// Degrees to a decimetre.
    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private StringBuilder start(String element, String... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(escaped(attributes[i + 1])).append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    /// Also drops the control characters that XML 1.0 does not know.
    private static String escaped(String content) {
        return content.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
