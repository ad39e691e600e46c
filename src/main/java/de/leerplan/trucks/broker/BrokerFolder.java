package de.leerplan.trucks.broker;

import de.leerplan.model.Unusable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The broker's folder, held by one process. The broker itself would wait for ever for another one
/// to let go of it.
final class BrokerFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerFolder.class);

    private final FileChannel lock;

    private BrokerFolder(FileChannel lock) {
        this.lock = lock;
    }

    /// @throws Unusable if it cannot be written or another process holds it
    static BrokerFolder hold(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(
                            directory.resolve("in-use.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!isMine(channel)) {
                channel.close();
                throw new Unusable(
                        "The broker's folder %s is in use".formatted(directory),
                        "end the other program, or choose another folder");
            }
            return new BrokerFolder(channel);
        } catch (IOException e) {
            throw new Unusable(
                    "The broker's folder %s cannot be written".formatted(directory),
                    "make it a folder that may be written, or choose another",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The broker's folder was not let go of in order", e);
        }
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
