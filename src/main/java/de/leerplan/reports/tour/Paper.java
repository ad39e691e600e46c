package de.leerplan.reports.tour;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// A4 pages to write on, measured in points from the top left corner. Used once: write, then take
/// the bytes.
final class Paper implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    static final float MARGIN = 36;
    static final Color BLACK = new Color(0x18212c);
    static final Color MUTED = new Color(0x5d6876);
    static final Color LINE = new Color(0xb9c0c9);

    private static final String FACE = "/com/formdev/flatlaf/fonts/roboto/Roboto-%s.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private PDPage page;
    private PDPageContentStream ink;

    Paper() throws IOException {
        regular = face("Regular");
        bold = face("Bold");
        page = new PDPage(PDRectangle.A4);
        ink = begin();
    }

    void nextPage() throws IOException {
        ink.close();
        page = new PDPage(PDRectangle.A4);
        ink = begin();
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /// For what this class has no words for; its origin is the lower left corner.
    PDPageContentStream ink() {
        return ink;
    }

    void text(float x, float y, float size, boolean strong, Color colour, String words)
            throws IOException {
        ink.beginText();
        ink.setFont(strong ? bold : regular, size);
        ink.setNonStrokingColor(colour);
        ink.newLineAtOffset(x, HEIGHT - y);
        ink.showText(printable(words));
        ink.endText();
    }

    void textTo(float right, float y, float size, boolean strong, Color colour, String words)
            throws IOException {
        text(right - width(words, size, strong), y, size, strong, colour, words);
    }

    /// As [#text], cut with an ellipsis where it is wider than `room`.
    void textIn(
            float room, float x, float y, float size, boolean strong, Color colour, String words)
            throws IOException {
        String fitting = printable(words);
        while (width(fitting, size, strong) > room && fitting.length() > 1) {
            fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "…";
        }
        text(x, y, size, strong, colour, fitting);
    }

    /// The words in lines no wider than `room`; a single word may be.
    List<String> lines(float room, float size, boolean strong, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, strong) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    float width(String words, float size, boolean strong) throws IOException {
        return (strong ? bold : regular).getStringWidth(printable(words)) / 1000 * size;
    }

    void line(float x1, float y1, float x2, float y2, float width, Color colour)
            throws IOException {
        ink.setStrokingColor(colour);
        ink.setLineWidth(width);
        ink.moveTo(x1, HEIGHT - y1);
        ink.lineTo(x2, HEIGHT - y2);
        ink.stroke();
    }

    void box(float x, float y, float width, float height, Color colour) throws IOException {
        ink.setStrokingColor(colour);
        ink.setLineWidth(0.8f);
        ink.addRect(x, HEIGHT - y - height, width, height);
        ink.stroke();
    }

    /// Makes a part of the page lead somewhere, for those who read the sheet on a screen.
    void link(float x, float y, float width, float height, String target) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setBorderStyle(none);
        link.setRectangle(new PDRectangle(x, HEIGHT - y - height, width, height));
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    /// Turns to a page that is already written, to add to it.
    void backTo(int number) throws IOException {
        ink.close();
        page = document.getPage(number);
        ink =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    byte[] bytes() throws IOException {
        ink.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    void title(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Leerplan");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDPageContentStream begin() throws IOException {
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private PDFont face(String weight) throws IOException {
        String name = FACE.formatted(weight);
        try (InputStream in = Paper.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return PDType0Font.load(document, in);
        }
    }

    /// Signs that the face has no shape for become a question mark; they would stop the printing.
    private String printable(String words) {
        StringBuilder known = new StringBuilder();
        words.codePoints().forEach(sign -> known.append(shape(sign)));
        return known.toString();
    }

    private String shape(int sign) {
        String one = Character.toString(sign);
        try {
            regular.encode(one);
            return one;
        } catch (IOException | IllegalArgumentException _) {
            return Character.isWhitespace(sign) ? " " : "?";
        }
    }
}
