package de.leerplan.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Width and height of a picture, pixels.
record Size(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})");

    /// Reads `1280x800`.
    static final class Reader implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            Matcher match = FORM.matcher(text);
            if (!match.matches()) {
                throw new TypeConversionException("'" + text + "' is no size: write 1280x800");
            }
            return new Size(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        }
    }
}
