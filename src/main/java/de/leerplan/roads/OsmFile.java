package de.leerplan.roads;

import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.UnusableExtract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

/// A file of OpenStreetMap data: `.osm` (XML), plain or packed with gzip or bzip2, or `.osm.pbf`.
///
/// @param path where it lies
/// @param fingerprint 16 hexadecimal digits that change with every byte of its content
record OsmFile(Path path, String fingerprint) {
    private static final String REMEDY =
            "export it again, for instance from download.geofabrik.de, as .osm.pbf, .osm,"
                    + " .osm.gz or .osm.bz2";

    /// Larger ones hold whole countries, for which no desktop has the memory.
    private static final long LARGEST_PACKED = 250L << 20;

    private static final long LARGEST_PLAIN = 4L << 30;

    /// @throws UnusableExtract if there is no such file, it is empty, far too large, or not
    ///     OpenStreetMap data by its first bytes
    static OsmFile of(Path path) {
        return of(path, _ -> {});
    }

    /// @param told how much of it has been looked at
    /// @throws UnusableExtract as above
    static OsmFile of(Path path, Consumer<ImportProgress> told) {
        try {
            if (Files.isDirectory(path)) {
                throw new UnusableExtract(
                        ExtractFlaw.FOLDER, "", path + " is a folder", "name the file in it");
            }
            Kind kind = Kind.of(head(path));
            if (!kind.named(path)) {
                String what = path + " is no OpenStreetMap file: " + kind.says;
                throw new UnusableExtract(kind.flaw, kind.name(), what, REMEDY);
            }
            if (!kind.holdsOsm(path)) {
                throw new UnusableExtract(
                        ExtractFlaw.FOREIGN,
                        kind.name(),
                        path + " is packed, but there is no OpenStreetMap file in it",
                        REMEDY);
            }
            if (Files.size(path) > (kind == Kind.XML ? LARGEST_PLAIN : LARGEST_PACKED)) {
                throw new UnusableExtract(
                        ExtractFlaw.TOO_LARGE,
                        "",
                        path + " holds far more than a city",
                        "cut the city out first, for instance with 'osmium extract'");
            }
            return new OsmFile(path, fingerprintOf(path, told));
        } catch (NoSuchFileException e) {
            throw new UnusableExtract(
                    ExtractFlaw.MISSING, "", "There is no file " + path, "check its name", e);
        } catch (AccessDeniedException e) {
            throw new UnusableExtract(
                    ExtractFlaw.UNREADABLE, "", path + " cannot be read", "allow reading it", e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /// What to tell of a file that is whole, but of no use.
    static UnusableExtract withoutStreets(Path path) {
        return new UnusableExtract(
                ExtractFlaw.NO_STREETS,
                "",
                path + " holds no street that a truck may drive",
                "choose a file with streets");
    }

    /// What to tell when reading stopped half-way. The cause that lies deepest says what was wrong.
    static UnusableExtract unreadable(Path path, Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String reason = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
        return new UnusableExtract(
                ExtractFlaw.BROKEN,
                reason.strip(),
                "%s is broken or truncated (%s)".formatted(path, reason.strip()),
                REMEDY,
                problem);
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(OsmHead.BYTES);
        }
    }

    private static String fingerprintOf(Path path, Consumer<ImportProgress> told)
            throws IOException {
        long size = Files.size(path);
        long done = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
                done += read;
                told.accept(new ImportProgress(ImportStep.CHECK, done, Math.max(done, size)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// What the first bytes say it is.
    private enum Kind {
        EMPTY(ExtractFlaw.EMPTY, "it is empty"),
        XML(ExtractFlaw.MISNAMED, "it is named neither .osm nor .xml"),
        GZIP(ExtractFlaw.MISNAMED, "packed with gzip, but not named .gz"),
        BZIP2(ExtractFlaw.MISNAMED, "packed with bzip2, but not named .bz2"),
        PBF(ExtractFlaw.MISNAMED, "binary, but not named .pbf"),
        OTHER(ExtractFlaw.FOREIGN, "its first bytes are those of no known format");

        final ExtractFlaw flaw;
        final String says;

        Kind(ExtractFlaw flaw, String says) {
            this.flaw = flaw;
            this.says = says;
        }

        static Kind of(byte[] head) {
            String text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (text.isBlank()) {
                return EMPTY;
            } else if (text.startsWith("\u001f\u008b")) {
                return GZIP;
            } else if (text.startsWith("BZh")) {
                return BZIP2;
            } else if (text.contains("OSMHeader")) {
                return PBF;
            }
            return OsmHead.isXml(head) ? XML : OTHER;
        }

        boolean holdsOsm(Path path) throws IOException {
            return switch (this) {
                case GZIP -> OsmHead.holdsXml(path, true);
                case BZIP2 -> OsmHead.holdsXml(path, false);
                case EMPTY, XML, PBF, OTHER -> true;
            };
        }

        boolean named(Path path) {
            String name = path.toString().toLowerCase(Locale.ROOT);
            return switch (this) {
                case XML -> name.endsWith(".osm") || name.endsWith(".xml");
                case GZIP -> name.endsWith(".gz");
                case BZIP2 -> name.endsWith(".bz2");
                case PBF -> name.endsWith(".pbf");
                case EMPTY, OTHER -> false;
            };
        }
    }
}
