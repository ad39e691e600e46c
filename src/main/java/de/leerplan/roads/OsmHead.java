package de.leerplan.roads;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Whether what begins so is OpenStreetMap data in XML.
final class OsmHead {
    /// Comments before the root element may be long.
    static final int BYTES = 8192;

    /// Up to the root element: a document type, which could name other files or unfold without
    /// end, has no place here.
    private static final Pattern PROLOG =
            Pattern.compile(
                    "(\u00ef\u00bb\u00bf)?\\s*(<\\?xml[^>]*\\?>)?\\s*(<!--.*?-->\\s*)*+<osm[\\s>]",
                    Pattern.DOTALL);

    private OsmHead() {}

    static boolean isXml(byte[] head) {
        return PROLOG.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    /// The same of a packed file.
    ///
    /// @throws IOException also where it is packed badly
    static boolean holdsXml(Path file, boolean gzip) throws IOException {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain =
                        gzip
                                ? new GZIPInputStream(packed)
                                : new BZip2CompressorInputStream(packed)) {
            return isXml(plain.readNBytes(BYTES));
        }
    }
}
