package de.leerplan.app;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Secrets as lines `name=secret`, readable by their owner only: what a tablet or a network server
/// is given so that it may speak to us. Made at the first start; who is new gets one at the next.
record SecretsFile(Path file) {
    /// @throws Unusable if the file is missing or cannot be read
    Map<String, String> read() {
        Properties known = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            known.load(in);
        } catch (IOException e) {
            throw new Unusable(
                    "Cannot read the secrets in " + file,
                    "start 'leerplan engine' once, or name its folder with --data",
                    e);
        }
        Map<String, String> secrets = new TreeMap<>();
        known.stringPropertyNames().forEach(n -> secrets.put(n, known.getProperty(n)));
        return secrets;
    }

    /// What stands in the file, with fresh secrets for those of `names` who lack one.
    ///
    /// @throws Unusable if the file cannot be read or written
    Map<String, String> readOrMake(Collection<String> names, Supplier<String> fresh) {
        Map<String, String> secrets = Files.exists(file) ? read() : new TreeMap<>();
        boolean complete = secrets.keySet().containsAll(names);
        if (!complete) {
            names.forEach(name -> secrets.computeIfAbsent(name, _ -> fresh.get()));
            write(secrets);
        }
        return secrets;
    }

    /// Gives `name` another secret.
    ///
    /// @throws Unusable if the file cannot be read or written
    void replace(String name, String secret) {
        Map<String, String> secrets = read();
        secrets.put(name, secret);
        write(secrets);
    }

    private void write(Map<String, String> secrets) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(draft);
            createPrivately(draft);
            Properties all = new Properties();
            all.putAll(secrets);
            try (Writer out = Files.newBufferedWriter(draft)) {
                all.store(out, "Keep these to yourself.");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unusable(
                    "Cannot write " + file,
                    "make its folder writable or choose one with --data",
                    e);
        }
    }

    private static void createPrivately(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }
}
