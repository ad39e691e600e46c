package de.leerplan.wording;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// What the reader of JSON found wrong, as figures of a flaw.
///
/// @param line from 1; `?` where it does not say
/// @param column as `line`
/// @param said one line in English
public record BrokenJson(String line, String column, String said) {
    public static BrokenJson of(JacksonException problem) {
        @Nullable TokenStreamLocation at = problem.getLocation();
        String said = String.valueOf(problem.getOriginalMessage());
        return new BrokenJson(
                at == null ? "?" : position(at.getLineNr()),
                at == null ? "?" : position(at.getColumnNr()),
                said.lines().findFirst().orElse("not readable"));
    }

    private static String position(int number) {
        return number < 1 ? "?" : Integer.toString(number);
    }
}
