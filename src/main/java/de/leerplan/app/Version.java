package de.leerplan.app;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version the build wrote into `version.properties`.
final class Version implements IVersionProvider {
    private static final String RESOURCE = "/version.properties";

    Version() {}

    @Override
    public String[] getVersion() {
        return new String[] {"Leerplan " + number()};
    }

    /// The number alone, such as `0.1.0`; `unknown` where the build left no trace.
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
