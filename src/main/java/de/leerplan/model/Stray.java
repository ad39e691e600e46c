package de.leerplan.model;

/// A container or a site that lies far from every street of an extract.
///
/// @param id of the container or site
/// @param metres to the next street; infinite if there is none within a kilometre
/// @param outside whether it lies beyond the area the streets cover
public record Stray(String id, String name, GeoPoint place, double metres, boolean outside) {
    /// A line of a list in CSV, as [#HEADER] names its columns.
    public String csv() {
        return "%s;%s;%s;%s;%s;%s"
                .formatted(
                        quoted(id),
                        quoted(name),
                        place.lat(),
                        place.lon(),
                        Double.isInfinite(metres) ? "" : Math.round(metres),
                        outside ? "outside" : "far");
    }

    public static final String HEADER = "id;name;lat;lon;metres;why";

    private static String quoted(String text) {
        return text.matches("[^;\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
