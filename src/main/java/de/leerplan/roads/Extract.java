package de.leerplan.roads;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Which extract of OpenStreetMap a folder of road networks holds as the city's own.
///
/// The extract is copied there, so that the original may be moved; a small file names the one in
/// force and is replaced last. Whatever goes wrong before leaves the old city as it was.
public final class Extract {
    private static final String POINTER = "extract.txt";

    private Extract() {}

    /// The extract in force, if one was ever imported.
    ///
    /// @throws Unusable if the one in force is gone
    public static Optional<Path> inForce(Path folder) {
        Optional<Path> extract = named(folder);
        if (extract.isPresent() && !Files.isRegularFile(extract.get())) {
            throw new Unusable(
                    extract.get() + " is gone, the streets of the city",
                    "import it again, or delete " + folder.resolve(POINTER));
        }
        return extract;
    }

    private static Optional<Path> named(Path folder) {
        try {
            return Optional.of(folder.resolve(Files.readString(folder.resolve(POINTER)).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Unusable(folder.resolve(POINTER) + " cannot be read", "allow reading it", e);
        }
    }

    /// Imports `file` and puts it in force.
    ///
    /// @throws Unusable if it cannot be imported or kept; then the old one stays in force
    public static OsmImport replaceBy(Path file, Path folder, TruckProfile truck) {
        OsmImport read = OsmImport.run(file, folder, truck);
        try {
            Path copy = folder.resolve("extract-" + OsmFile.of(file).fingerprint() + ending(file));
            Optional<Path> before = named(folder).filter(old -> !old.equals(copy));
            replace(file, copy);
            Path pointer = Files.writeString(folder.resolve(POINTER + ".new"), name(copy));
            replace(pointer, folder.resolve(POINTER));
            Files.delete(pointer);
            if (before.isPresent()) {
                Files.deleteIfExists(before.get());
            }
            return read;
        } catch (IOException e) {
            throw new Unusable(
                    "%s cannot be kept in %s".formatted(file, folder),
                    "make room there and allow writing",
                    e);
        }
    }

    /// Copies by way of a temporary file, so that `target` is the old or the new one, never half.
    private static void replace(Path source, Path target) throws IOException {
        Path fresh = Files.createTempFile(target.toAbsolutePath().getParent(), "copy", ".tmp");
        try {
            Files.copy(source, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.contains(".") ? name.substring(name.indexOf('.')) : "";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
