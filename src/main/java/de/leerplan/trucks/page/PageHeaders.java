package de.leerplan.trucks.page;

import io.javalin.http.Context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a browser may do with the page: its own scripts and styles only, and the broker of the
/// same host.
final class PageHeaders {
    /// A name or an address, perhaps with a port; anything else is not echoed.
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private final PageSettings settings;

    PageHeaders(PageSettings settings) {
        this.settings = settings;
    }

    /// Sets them.
    ///
    /// @return false if the request names no plausible host; it is to be refused
    boolean set(Context request) {
        Matcher host = HOST.matcher(String.valueOf(request.header("Host")));
        if (!host.matches()) {
            return false;
        }
        boolean secure = settings.certificate().isPresent();
        String broker = (secure ? "wss://" : "ws://") + host.group(1) + ":" + settings.mqttPort();
        request.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                        + " blob:; connect-src 'self' "
                        + broker
                        + "; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'none'");
        request.header("X-Content-Type-Options", "nosniff");
        request.header("X-Frame-Options", "DENY");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header(
                "Permissions-Policy",
                "camera=(self), geolocation=(self), screen-wake-lock=(self), microphone=()");
        if (secure) {
            request.header("Strict-Transport-Security", "max-age=31536000");
        }
        return true;
    }
}
