package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.model.Unusable;

import tools.jackson.databind.JsonNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A file of readings from days gone by: a table as `docs/readings.md` describes it, or one message
/// of any format we know on each line, or one JSON array of them.
public final class HistoryFile {
    private static final String REMEDY = "check that it is there, and text in UTF-8";

    private final Path file;
    private final ReadingDecoder decoder;
    private final Instant now;
    private final Consumer<HistoryLine> reader;

    private HistoryFile(
            Path file, ReadingDecoder decoder, Instant now, Consumer<HistoryLine> reader) {
        this.file = file;
        this.decoder = decoder;
        this.now = now;
        this.reader = reader;
    }

    /// A line as text.
    private record Numbered(int number, String text) {}

    /// Reads to the end, in order; a line that cannot be used is handed over as refused.
    ///
    /// @param now nothing can have been measured later
    /// @param zone of times in tables that have no offset
    /// @throws Unusable if the file cannot be read or is empty
    public static void read(
            Path file,
            ReadingDecoder decoder,
            Instant now,
            ZoneId zone,
            Consumer<HistoryLine> reader) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            new HistoryFile(file, decoder, now, reader).read(lines, zone);
        } catch (IOException e) {
            throw new Unusable(file + " cannot be read", REMEDY, e);
        }
    }

    private void read(BufferedReader lines, ZoneId zone) throws IOException {
        Numbered first =
                firstOf(lines)
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                file + " is empty", "choose a file with readings"));
        String begin = first.text().strip();
        if (begin.startsWith("[")) {
            readArray();
        } else if (begin.startsWith("{")) {
            tell(first);
            readRest(lines, first.number(), UnaryOperator.identity());
        } else {
            readRest(lines, first.number(), table(begin, zone)::alone);
        }
    }

    private static Optional<Numbered> firstOf(BufferedReader lines) throws IOException {
        int number = 1;
        String line = lines.readLine();
        while (line != null && line.replace("\uFEFF", "").isBlank()) {
            line = lines.readLine();
            number++;
        }
        return line == null
                ? Optional.empty()
                : Optional.of(new Numbered(number, line.replace("\uFEFF", "")));
    }

    private HistoryTable table(String head, ZoneId zone) {
        HistoryTable table = new HistoryTable(head, zone);
        if (!table.hasReadings()) {
            throw new Unusable(
                    file + ": the first line is neither the head of a table nor JSON",
                    "begin with the columns' names, such as container,measuredAt,fillPercent");
        }
        return table;
    }

    /// @param asMessage makes a message of a line
    private void readRest(BufferedReader lines, int last, UnaryOperator<String> asMessage)
            throws IOException {
        int number = last;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (!text.isBlank()) {
                tell(new Numbered(number, asMessage.apply(text)));
            }
        }
    }

    private void readArray() throws IOException {
        try {
            int number = 0;
            for (JsonNode element : JsonMessage.read(Files.readAllBytes(file))) {
                tell(new Numbered(++number, element.toString()));
            }
        } catch (Malformed e) {
            throw new Unusable(file + ": " + e.getMessage(), "write one message on each line", e);
        }
    }

    private void tell(Numbered line) {
        byte[] message = line.text().getBytes(StandardCharsets.UTF_8);
        reader.accept(new HistoryLine(line.number(), renumbered(decoder.decode(message, now))));
    }

    /// Below its head every line of a table is the second.
    private static Decoding renumbered(Decoding decoding) {
        return decoding instanceof Decoding.Refused(var kind, Saying saying, var excerpt)
                        && saying.line().orElse(0) == 2
                ? new Decoding.Refused(kind, saying.inNoLine(), excerpt)
                : decoding;
    }
}
