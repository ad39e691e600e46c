package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The driver page's style sheet against sun, night and thumbs.
class SunlightTest {
    private static final Path SHEET = Path.of("assets/driver/driver.css");

    /// WCAG 2.2, success criterion 1.4.6 (AAA) for text of any size.
    private static final double CONTRAST = 7;

    private static final int THUMB_PIXELS = 56;

    /// What is written on what.
    private static final List<String> WRITTEN =
            List.of(
                    "text on ground",
                    "text on panel",
                    "text on warn-ground",
                    "text on info-ground",
                    "panel on text",
                    "muted on panel",
                    "bar-text on bar",
                    "lost on bar",
                    "main-text on main",
                    "main-text on info",
                    "warn-text on warn",
                    "warn on panel",
                    "bad on panel");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6});");
    private static final Pattern LEAST = Pattern.compile("min-(?:height|width):\\s*(\\d+)px");
    private static final Pattern TARGET =
            Pattern.compile("button|\\.button|input|textarea|#done|\\.row > \\*|\\.float");

    @ParameterizedTest
    @ValueSource(strings = {"day", "night"})
    void whatIsWrittenCanBeReadInTheSunAndAtNight(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        for (String pair : WRITTEN) {
            String[] sides = pair.split(" on ");
            assertThat(contrast(colour(tokens, sides[0]), colour(tokens, sides[1])))
                    .as("%s, %s", pair, theme)
                    .isGreaterThanOrEqualTo(CONTRAST);
        }
    }

    @Test
    void noTargetIsSmallerThanAThumb() throws IOException {
        List<MatchResult> sizes =
                rules().filter(rule -> TARGET.matcher(rule.group(1)).find())
                        .flatMap(rule -> LEAST.matcher(rule.group(2)).results())
                        .toList();
        assertThat(sizes).hasSizeGreaterThan(4);
        assertThat(sizes)
                .allSatisfy(
                        size ->
                                assertThat(Integer.parseInt(size.group(1)))
                                        .as(size.group())
                                        .isGreaterThanOrEqualTo(THUMB_PIXELS));
        String every =
                rules().filter(rule -> rule.group(1).strip().equals("button, .button"))
                        .map(rule -> rule.group(2))
                        .findFirst()
                        .orElseThrow();
        assertThat(every).contains("min-height: ", "min-width: ");
    }

    @Test
    void theMeasureItselfIsRight() {
        assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21);
        assertThat(contrast(0x777777, 0xffffff)).isBetween(4.47, 4.49);
    }

    private static int colour(Map<String, Integer> tokens, String name) {
        assertThat(tokens).containsKey(name);
        return tokens.get(name);
    }

    private static Map<String, Integer> tokens(String theme) throws IOException {
        String body =
                rules().filter(rule -> rule.group(1).contains("[data-theme=\"" + theme + "\"]"))
                        .map(rule -> rule.group(2))
                        .findFirst()
                        .orElseThrow();
        Map<String, Integer> tokens = new HashMap<>();
        Matcher all = TOKEN.matcher(body);
        while (all.find()) {
            tokens.put(all.group(1), Integer.parseInt(all.group(2), 16));
        }
        return tokens;
    }

    private static Stream<MatchResult> rules() throws IOException {
        return RULE.matcher(Files.readString(SHEET)).results();
    }

    /// WCAG 2.2, "contrast ratio": 1 to 21.
    private static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
