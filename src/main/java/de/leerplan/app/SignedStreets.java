package de.leerplan.app;

import de.leerplan.model.Unusable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The streets of the sample city with signs on some of them, which it has none of: of every
/// twelve residential streets one keeps out all but light trucks, and one the heaviest.
final class SignedStreets {
    private static final int EVERY = 12;
    private static final String RESIDENTIAL = "<tag k=\"highway\" v=\"residential\"/>";
    private static final String SIGN = "  <tag k=\"maxweight\" v=\"%s\"/>\n";
    private static final String NAME = "signed.osm.gz";

    private SignedStreets() {}

    /// Writes them beside `osm`, a line for each element as the sample city's are.
    ///
    /// @throws Unusable if the file cannot be read or written
    static Path of(Path osm) {
        Path signed = osm.resolveSibling(NAME);
        try {
            Path fresh = Files.createTempFile(signed.getParent(), "signed", ".tmp");
            try (var in = new GZIPInputStream(Files.newInputStream(osm));
                    var lines =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                    var out = new GZIPOutputStream(Files.newOutputStream(fresh));
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                copy(lines, text);
            }
            return Files.move(fresh, signed, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unusable("Cannot write " + signed, "make its folder writable", e);
        }
    }

    private static void copy(BufferedReader lines, Writer text) throws IOException {
        int streets = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            text.write(line);
            text.write('\n');
            if (line.contains(RESIDENTIAL)) {
                streets++;
                text.write(sign(streets % EVERY));
            }
        }
    }

    private static String sign(int number) {
        return switch (number) {
            case 3 -> SIGN.formatted("7.5");
            case 9 -> SIGN.formatted("18");
            default -> "";
        };
    }
}
