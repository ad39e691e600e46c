package de.leerplan.planning.day;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The lines of a benchmark file as anybody may have written it: with any line ends, with or
/// without a byte order mark, with comments in any encoding.
public final class InstanceFile {
    private static final long MOST_BYTES = 5_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final List<String> lines;

    private InstanceFile(Path path, List<String> lines) {
        this.path = path;
        this.lines = lines;
    }

    /// @param kind what kind of file is expected, for the remedy
    /// @throws Unusable if there is no such file, or it is too big or no text
    public static InstanceFile read(Path path, String kind) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new Unusable(
                        path + ": is bigger than " + MOST_BYTES + " bytes",
                        "give a smaller instance");
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            if (text.indexOf(0) >= 0) {
                throw new Unusable(path + ": is no text", "give " + kind);
            }
            return new InstanceFile(path, text.replace(BYTE_ORDER_MARK, "").lines().toList());
        } catch (NoSuchFileException e) {
            throw new Unusable(path + ": no such file", "check the path", e);
        } catch (IOException e) {
            throw new Unusable(path + ": cannot be read", "check the file and its rights", e);
        }
    }

    /// How many lines there are.
    public int size() {
        return lines.size();
    }

    /// The line with that number, from 1, without the blanks around it.
    public String line(int number) {
        return lines.get(number - 1).strip();
    }

    /// The file's name without its folder.
    public String name() {
        return path.getFileName().toString();
    }

    /// The number that a word of a line is.
    ///
    /// @param what it tells: `the load`
    /// @throws Unusable if it is none
    public BigDecimal decimal(int line, String word, String what) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException e) {
            throw broken(line, what + " '" + word + "' is no number");
        }
    }

    /// The whole number that a word of a line is, with or without decimals.
    ///
    /// @param what it tells: `the demand`
    /// @throws Unusable if it is none, or has more than 32 bits
    public int whole(int line, String word, String what) {
        try {
            return decimal(line, word, what).intValueExact();
        } catch (ArithmeticException e) {
            throw broken(line, what + " '" + word + "' is no whole number of 32 bits");
        }
    }

    /// What is wrong in one line, from 1.
    public Unusable broken(int line, String reason) {
        return new Unusable("%s, line %d: %s".formatted(path, line, reason), "mend the line");
    }

    /// What is wrong with the file as a whole.
    public Unusable unfit(String reason) {
        return new Unusable(path + ": " + reason, "complete or mend the file");
    }
}
