package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which piece of the city a picture of the map shows; the whole city unless said otherwise.
final class Aim {
    private static final double NEAR = 16;

    @Option(
            names = "--centre",
            paramLabel = "LAT,LON",
            converter = Place.class,
            description = "Middle of the map, such as 50.1038,8.7665 (default: the whole city).")
    private Optional<GeoPoint> centre = Optional.empty();

    @Option(
            names = "--zoom",
            paramLabel = "9..19",
            description = "Zoom of the map, 9 (a region) to 19 (a house).")
    private Optional<Double> zoom = Optional.empty();

    Aim() {}

    /// Whether anything but the whole city is asked for.
    boolean taken() {
        return centre.isPresent() || zoom.isPresent();
    }

    /// The middle asked for, else that of all containers.
    GeoPoint centre(City city) {
        return centre.orElseGet(() -> middle(city));
    }

    double zoom() {
        return zoom.orElse(NEAR);
    }

    private static GeoPoint middle(City city) {
        var places = city.containers().values();
        double lat = places.stream().mapToDouble(c -> c.place().lat()).average().orElse(0);
        double lon = places.stream().mapToDouble(c -> c.place().lon()).average().orElse(0);
        return places.isEmpty() ? city.depot().place() : new GeoPoint(lat, lon);
    }

    /// Reads `50.1038,8.7665`.
    static final class Place implements ITypeConverter<GeoPoint> {
        private static final Pattern FORM =
                Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?),\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

        @Override
        public GeoPoint convert(String text) {
            Matcher match = FORM.matcher(text);
            if (!match.matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is no place: write latitude,longitude as 50.1038,8.7665");
            }
            try {
                return new GeoPoint(
                        Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
