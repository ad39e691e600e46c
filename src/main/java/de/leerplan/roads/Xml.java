package de.leerplan.roads;

import de.leerplan.wording.Wording;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Reads XML by the local names of its elements: feeds of the same standard differ in their
/// namespaces. Document types and entities are refused.
final class Xml {
    private Xml() {}

    static Element parse(String text, String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXParseException e) {
            throw Wording.unusable(
                    ReportFlaw.BROKEN_XML.of(
                            source, e.getLineNumber(), String.valueOf(e.getMessage())),
                    e);
        } catch (SAXException | IOException e) {
            throw Wording.unusable(ReportFlaw.BROKEN.of(source), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML safely", e);
        }
    }

    /// All elements below `parent` with this local name, in the order of the document.
    static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// The text of the first such element, or an empty one.
    static String text(Element parent, String name) {
        List<Element> found = all(parent, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent().strip();
    }

    /// What is written in the first such element in several languages, in German if it is among
    /// them.
    static String words(Element parent, String name) {
        List<Element> found = all(parent, name);
        List<Element> values = found.isEmpty() ? List.of() : all(found.getFirst(), "value");
        return values.stream()
                .filter(value -> "de".equals(attribute(value, "lang")))
                .findFirst()
                .or(() -> values.stream().findFirst())
                .map(value -> value.getTextContent().strip())
                .orElseGet(() -> text(parent, name));
    }

    /// An attribute by its local name, or an empty text.
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (name.equals(element.getAttributes().item(i).getLocalName())) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }

    /// Keeps the parser from writing to the console.
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
