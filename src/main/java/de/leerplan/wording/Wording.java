package de.leerplan.wording;

import de.leerplan.model.Saying;
import de.leerplan.model.Unusable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences about flaws in one language, from `assets/texts/flaws_*.properties`: `{0}` stands
/// for the first figure, everything else for itself. Immutable.
public final class Wording {
    /// What command lines, network answers and logs are in.
    public static final Wording ENGLISH = new Wording("en");

    private static final Pattern FIGURE = Pattern.compile("\\{(\\d)}");
    private static final String LINE = "line";
    private static final String REMEDY = ".remedy";

    private final Properties patterns = new Properties();

    /// @param language such as `de`
    /// @throws IllegalArgumentException if there are no sentences in it
    public Wording(String language) {
        String name = "/assets/texts/flaws_%s.properties".formatted(language);
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No texts " + name);
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// What is wrong, and where. Empty where the language has no such sentence, as of a journal
    /// that another version of the program wrote.
    public Optional<String> told(Saying saying) {
        return sentence(saying.key(), saying.figures())
                .map(sentence -> line(saying) + saying.where() + sentence);
    }

    /// How to mend it. Empty as above.
    public Optional<String> remedy(Saying saying) {
        return sentence(saying.key() + REMEDY, saying.figures());
    }

    /// `told`, or else the key alone.
    public String tell(Saying saying) {
        return told(saying).orElse(saying.key());
    }

    /// What a person is told who can mend it.
    public static Unusable unusable(Saying saying) {
        return new Unusable(saying, ENGLISH.tell(saying), remedyOf(saying));
    }

    /// The same, with what it came from.
    public static Unusable unusable(Saying saying, Throwable cause) {
        return new Unusable(saying, ENGLISH.tell(saying), remedyOf(saying), cause);
    }

    /// How to mend it, in English.
    public static String remedyOf(Saying saying) {
        return ENGLISH.remedy(saying).orElse("");
    }

    /// The keys of this language, for checking.
    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /// The sentence as it stands in the texts, for checking.
    public String pattern(String key) {
        return patterns.getProperty(key, "");
    }

    private String line(Saying saying) {
        return saying.line().isEmpty()
                ? ""
                : sentence(LINE, List.of(Integer.toString(saying.line().getAsInt()))).orElse("");
    }

    private Optional<String> sentence(String key, List<String> figures) {
        return Optional.ofNullable(patterns.getProperty(key)).map(p -> filled(p, figures));
    }

    // In one pass: a figure may hold what looks like the place of another one.
    private static String filled(String pattern, List<String> figures) {
        return FIGURE.matcher(pattern)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        figure(figures, Integer.parseInt(place.group(1)))));
    }

    // A journal of another version may have had fewer.
    private static String figure(List<String> figures, int index) {
        return index < figures.size() ? figures.get(index) : "…";
    }
}
