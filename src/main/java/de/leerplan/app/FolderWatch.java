package de.leerplan.app;

import de.leerplan.model.Unusable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Tells when something in some folders changed, as the system tells it, without asking.
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /// A file seldom comes in one piece.
    private static final long SETTLE_MILLIS = 250;

    private final WatchService watch;
    private final Runnable changed;
    private volatile boolean closed;
    private final Thread thread = new Thread(this::run, "folder watch");

    /// @param folders are made if they are not there
    /// @throws Unusable if one can neither be made nor watched
    FolderWatch(List<Path> folders, Runnable changed) {
        this.changed = changed;
        try {
            watch = folders.getFirst().getFileSystem().newWatchService();
            for (Path folder : folders) {
                Files.createDirectories(folder)
                        .register(
                                watch,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException e) {
            throw new Unusable("Cannot watch " + folders, "allow reading and making it", e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        try {
            watch.close();
        } catch (IOException e) {
            LOG.debug("Watch not closed", e);
        }
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = watch.take();
                TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
                key.pollEvents();
                tell();
                if (!key.reset() && !closed) {
                    LOG.warn("A watched folder is gone; it is looked into every minute");
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("Watching ends", e);
        }
    }

    // One bad look must not be the last.
    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException e) {
            LOG.error("Could not look into a watched folder", e);
        }
    }
}
