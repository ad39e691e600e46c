package de.leerplan.reports.tour;

import de.leerplan.model.GeoPoint;

import java.util.Locale;

/// Hands one stop over to navigation on a telephone or tablet. One stop at a time: none of these
/// respects a truck's width and weight, so a whole tour must not be left to them.
public final class NavigationLinks {
    private NavigationLinks() {}

    /// Any map application: `geo:50.103780,8.766470` (RFC 5870).
    public static String geo(GeoPoint place) {
        return "geo:" + latLon(place);
    }

    /// Starts turn-by-turn navigation on Android.
    public static String android(GeoPoint place) {
        return "google.navigation:q=" + latLon(place);
    }

    /// Works in every browser.
    public static String web(GeoPoint place) {
        return "https://www.google.com/maps/dir/?api=1&destination="
                + latLon(place)
                + "&travelmode=driving";
    }

    private static String latLon(GeoPoint place) {
        return String.format(Locale.ROOT, "%.6f,%.6f", place.lat(), place.lon());
    }
}
