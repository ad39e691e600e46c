package de.leerplan.roads;

import de.leerplan.model.City;
import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.Stray;
import de.leerplan.model.Unusable;
import de.leerplan.model.UnusableExtract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
    /// @param city whose containers and sites are looked for in it
    /// @param told how far it is, on the caller's thread; stops it by a `CancellationException`,
    ///     as long as the new one is not in force
    /// @throws Unusable if it cannot be imported or kept; then the old one stays in force
    public static ExtractReport replaceBy(
            Path file, Path folder, TruckProfile truck, City city, Consumer<ImportProgress> told) {
        long start = System.nanoTime();
        OsmImport read = OsmImport.run(file, folder, truck, told);
        List<Stray> strays = new Strays(read.network(), read.map()).of(city);
        told.accept(new ImportProgress(ImportStep.KEEP, 0, 1));
        putInForce(read.file(), folder);
        told.accept(new ImportProgress(ImportStep.KEEP, 1, 1));
        return read.report(strays, (System.nanoTime() - start) / 1e9);
    }

    private static void putInForce(OsmFile file, Path folder) {
        try {
            Path copy = folder.resolve("extract-" + file.fingerprint() + ending(file.path()));
            Optional<Path> before = named(folder).filter(old -> !old.equals(copy));
            replace(file.path(), copy);
            Path pointer = Files.writeString(folder.resolve(POINTER + ".new"), name(copy));
            replace(pointer, folder.resolve(POINTER));
            Files.delete(pointer);
            if (before.isPresent()) {
                Files.deleteIfExists(before.get());
            }
        } catch (IOException e) {
            throw new UnusableExtract(
                    ExtractFlaw.NO_ROOM,
                    folder.toString(),
                    "%s cannot be kept in %s".formatted(file.path(), folder),
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
