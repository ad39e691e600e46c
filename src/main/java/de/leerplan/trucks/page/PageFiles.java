package de.leerplan.trucks.page;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// Everything the page consists of, by its path below `/driver/`. Nothing else is ever served.
final class PageFiles {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final List<String> SCRIPTS =
            List.of(
                    "driver.js",
                    "line.js",
                    "map.js",
                    "protocol.js",
                    "screen.js",
                    "sheets.js",
                    "store.js",
                    "sw.js",
                    "texts.js");

    private PageFiles() {}

    static Map<String, PageFile> all() {
        Map<String, PageFile> files = new LinkedHashMap<>();
        files.put("", PageFile.resource("/assets/driver/index.html", "text/html; charset=utf-8"));
        files.put("driver.css", own("driver.css", STYLE));
        SCRIPTS.forEach(name -> files.put(name, own(name, SCRIPT)));
        files.put(
                "manifest.webmanifest",
                own("manifest.webmanifest", "application/manifest+json; charset=utf-8"));
        files.put("icon-192.png", own("icon-192.png", "image/png"));
        files.put("icon-512.png", own("icon-512.png", "image/png"));
        files.put("lib/paho-mqtt.js", library("paho-mqtt", "paho-mqtt-min.js", SCRIPT));
        files.put("lib/leaflet.js", library("leaflet", "dist/leaflet.js", SCRIPT));
        files.put("lib/leaflet.css", library("leaflet", "dist/leaflet.css", STYLE));
        files.put("texts/de.json", texts("de"));
        files.put("texts/en.json", texts("en"));
        return files;
    }

    private static PageFile own(String name, String type) {
        return PageFile.resource("/assets/driver/" + name, type);
    }

    /// From a WebJar, whatever its version is.
    private static PageFile library(String name, String file, String type) {
        return PageFile.resource(WEBJARS + name + "/" + version(name) + "/" + file, type);
    }

    private static String version(String name) {
        Properties pom = new Properties();
        String path = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        load(path, pom);
        return Objects.requireNonNull(pom.getProperty("version"), path);
    }

    private static PageFile texts(String language) {
        Map<String, String> words = new TreeMap<>();
        for (String part : List.of("common", "driver")) {
            Properties bundle = new Properties();
            load("/assets/texts/%s_%s.properties".formatted(part, language), bundle);
            bundle.stringPropertyNames().forEach(key -> words.put(key, bundle.getProperty(key)));
        }
        return PageFile.of(JsonMapper.shared().writeValueAsBytes(words), JSON);
    }

    private static void load(String path, Properties into) {
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(PageFiles.class.getResourceAsStream(path), path),
                        StandardCharsets.UTF_8)) {
            into.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
