package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PageFilesTest {
    private static final Pattern OUTSIDE = Pattern.compile("(https?:)?//[a-z0-9-]+[.][a-z]");
    private final Map<String, PageFile> files = PageFiles.all();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(words("en")).isEqualTo(words("de"));
    }

    @Test
    void everyWordThePageAsksForIsThere() {
        Pattern asked = Pattern.compile("\"(driver[.](?!js|css)[A-Za-z_.]*[A-Za-z_])\"");
        Set<String> used = new TreeSet<>();
        files.forEach(
                (name, file) -> {
                    if (isOurs(name)) {
                        asked.matcher(text(file))
                                .results()
                                .map(MatchResult::group)
                                .forEach(used::add);
                    }
                });
        Set<String> known = words("de");
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(used).allSatisfy(key -> assertThat(known).contains(key.replace("\"", "")));
    }

    @Test
    void thePageNamesNoOutsideAddress() {
        files.forEach(
                (name, file) -> {
                    if (isOurs(name)) {
                        assertThat(text(file)).as(name).doesNotContainPattern(OUTSIDE);
                    }
                });
    }

    @Test
    void theServiceWorkerKeepsTheWholePage() {
        String worker = text(files.get("sw.js"));
        for (String name : files.keySet()) {
            boolean itself = name.equals("sw.js");
            assertThat(worker.contains('"' + (name.isEmpty() ? "./" : name) + '"'))
                    .as(name)
                    .isEqualTo(!itself);
        }
    }

    private static boolean isOurs(String name) {
        return !name.startsWith("lib/") && !name.endsWith(".png") && !name.startsWith("texts/");
    }

    private Set<String> words(String language) {
        JsonNode all = JsonMapper.shared().readTree(text(files.get("texts/" + language + ".json")));
        return all.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static String text(PageFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
