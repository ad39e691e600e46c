package de.leerplan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What it takes to ask Google for a map.
///
/// @param key of the city's own account; never to be logged
/// @param script where the map's script is fetched; Google's own unless something stands in for it
public record Google(String key, String script) {
    public static final String SCRIPT = "https://maps.googleapis.com/maps/api/js";

    /// @throws IllegalArgumentException if the key is blank
    public Google {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A key is not blank");
        }
    }

    /// The whole address of the script, in the language and for the region of `locale`.
    public String address(Locale locale) {
        return "%s?key=%s&v=weekly&loading=async&language=%s&region=%s"
                .formatted(
                        script,
                        URLEncoder.encode(key, StandardCharsets.UTF_8),
                        locale.getLanguage(),
                        locale.getCountry());
    }

    /// Without the key.
    @Override
    public String toString() {
        return "Google[" + script + "]";
    }
}
