package de.leerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Documents that speak of types that are gone mislead: every type a document names exists, and
/// every file it links to does.
class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern LISTED =
            Pattern.compile("^([0-9]+)\\. \\[.+]\\(([^)]+)\\)$", Pattern.MULTILINE);
    private static final List<String> LIBRARIES =
            List.of(
                    "java.lang.",
                    "java.time.",
                    "java.util.",
                    "java.util.concurrent.",
                    "javafx.application.",
                    "javafx.scene.canvas.",
                    "javafx.stage.",
                    "org.jspecify.annotations.");
    private static final Set<String> OURS =
            new ClassFileImporter()
                    .importPackages("de.leerplan").stream()
                            .flatMap(DocsTest::names)
                            .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("documentsOnOurCode")
    void everyTypeADocumentNamesExists(Path document) throws IOException {
        Set<String> unknown = new TreeSet<>(NamedInText.types(Files.readString(document)));
        unknown.removeIf(name -> OURS.contains(name) || isOfTheLibraries(name));

        assertThat(unknown).as("types that %s names and nobody has", document).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileADocumentLinksToExists(Path document) throws IOException {
        Path folder = document.toAbsolutePath().getParent();
        List<String> broken =
                LINK.matcher(Files.readString(document))
                        .results()
                        .map(link -> link.group(1))
                        .filter(target -> !Files.exists(folder.resolve(target)))
                        .toList();

        assertThat(broken).as("links of %s that lead nowhere", document).isEmpty();
    }

    @Test
    void everyDecisionHasANumberOfItsOwnAndIsListedByIt() throws IOException {
        List<String> files;
        try (Stream<Path> decisions = Files.list(Path.of("docs", "decisions"))) {
            files = decisions.map(file -> file.getFileName().toString()).sorted().toList();
        }
        List<String> numbered = files.stream().filter(name -> name.startsWith("0")).toList();
        String index = Files.readString(Path.of("docs", "decisions", "README.md"));
        List<String> listed = LISTED.matcher(index).results().map(line -> line.group(2)).toList();

        assertThat(numbered.stream().map(name -> Integer.valueOf(name.substring(0, 4))))
                .doesNotHaveDuplicates();
        assertThat(listed).isEqualTo(numbered);
        assertThat(LISTED.matcher(index).results())
                .allMatch(line -> line.group(2).startsWith("%04d".formatted(number(line))));
    }

    private static int number(MatchResult line) {
        return Integer.parseInt(line.group(1));
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// Those on formats and protocols name the types of others.
    static Stream<Path> documentsOnOurCode() throws IOException {
        return documents()
                .filter(file -> !file.startsWith("docs") || file.startsWith("docs/decisions"));
    }

    /// `Intent.PushTour` may be called that, or `PushTour`.
    private static Stream<String> names(JavaClass type) {
        String full = type.getFullName();
        String nested = full.substring(type.getPackageName().length() + 1).replace('$', '.');
        return Stream.of(nested, nested.substring(nested.lastIndexOf('.') + 1));
    }

    private static boolean isOfTheLibraries(String name) {
        return LIBRARIES.stream().anyMatch(prefix -> isClass(prefix + name));
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name, false, DocsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
