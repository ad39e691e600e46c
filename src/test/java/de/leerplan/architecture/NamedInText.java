package de.leerplan.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of types in a Markdown text: those in backticks, and those in fenced Java. Other
/// fences are pictures or commands, and prose may use any word.
final class NamedInText {
    private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~)\\s*(\\w*).*$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COMMENT = Pattern.compile("//.*$");

    /// A word that begins like a type and is not all capitals, so no constant and no file name
    /// such as `README.md`; with the type it is nested in, if that is said.
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?<![\\w.#/-])[A-Z]\\w*[a-z]\\w*(?:\\.[A-Z]\\w*[a-z]\\w*)*(?![\\w/-])");

    private NamedInText() {}

    /// In order, with repetitions: `Fact`, `Intent.PushTour`.
    static List<String> types(String markdown) {
        List<String> found = new ArrayList<>();
        boolean fenced = false;
        boolean java = false;
        for (String line : markdown.lines().toList()) {
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                fenced = !fenced;
                java = fenced && fence.group(1).equals("java");
            } else if (java) {
                found.addAll(typesIn(withoutWords(line)));
            } else if (!fenced) {
                CODE.matcher(line)
                        .results()
                        .flatMap(code -> typesIn(code.group(1)).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String withoutWords(String javaLine) {
        String withoutStrings = STRING.matcher(javaLine).replaceAll("\"\"");
        return COMMENT.matcher(withoutStrings).replaceAll("");
    }

    private static List<String> typesIn(String code) {
        // A command line or a setting, not code: `mvn -q -Dargs="…"`.
        Stream<String> words = code.contains(" -") ? Stream.of() : Stream.of(code);
        return words.flatMap(word -> TYPE.matcher(word).results().map(match -> match.group()))
                .toList();
    }
}
