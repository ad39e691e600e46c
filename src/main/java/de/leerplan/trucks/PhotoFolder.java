package de.leerplan.trucks;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Photos;
import de.leerplan.trucks.protocol.Topic;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Pictures as files: a folder per truck.
public record PhotoFolder(Path folder) implements PhotoShelf, Photos {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoFolder.class);
    private static final long LARGEST = 2 << 20;

    @Override
    public String keep(TruckId truck, String photo, byte[] jpeg) {
        // Encoded like topics, so that no name leads out of the folder.
        String name = Topic.nameOf(truck) + "/" + Topic.nameOf(new TruckId(photo)) + ".jpg";
        Path file = folder.resolve(name);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(draft, jpeg);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("Photo " + file + " not kept", e);
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            // Names come from the journal; none of them opens anything else.
            boolean ours = file.startsWith(folder.normalize()) && Files.isRegularFile(file);
            return ours && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            LOG.warn("Photo {} cannot be read", name, e);
            return Optional.empty();
        }
    }
}
