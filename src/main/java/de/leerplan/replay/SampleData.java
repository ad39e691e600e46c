package de.leerplan.replay;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/// Finds the sample data that comes with the program, unpacked or inside its jar.
public final class SampleData {
    private static final String MARK = "/sample-data/trucks.csv";

    private SampleData() {}

    /// The folder of the sample data; inside a jar its files can be read but are no plain files.
    ///
    /// @throws Unusable if the program came without them
    public static Path folder() {
        URL mark = SampleData.class.getResource(MARK);
        if (mark == null) {
            throw new Unusable("The sample data are missing", "install the program again");
        }
        try {
            URI uri = mark.toURI();
            Path file = uri.getScheme().equals("jar") ? inJar(uri) : Path.of(uri);
            return file.resolveSibling("");
        } catch (IOException | URISyntaxException e) {
            throw new Unusable("The sample data cannot be opened", "install the program again", e);
        }
    }

    // Stays open as long as the program runs: its paths are handed out.
    private static Path inJar(URI uri) throws IOException {
        String text = uri.toString();
        URI jar = URI.create(text.substring(0, text.indexOf('!')));
        return jarSystem(jar).getPath(MARK);
    }

    private static FileSystem jarSystem(URI jar) throws IOException {
        try {
            return FileSystems.getFileSystem(jar);
        } catch (FileSystemNotFoundException e) {
            return FileSystems.newFileSystem(jar, Map.of());
        }
    }
}
