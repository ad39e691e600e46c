package de.leerplan.ui.map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Has pictures painted by a thread of its own: only the newest wish counts, and only the newest
/// picture is handed out. Wishes come from the JavaFX thread.
final class Studio {
    private static final Logger log = LoggerFactory.getLogger(Studio.class);

    /// One is shown, one waits to be, one is painted.
    private static final int SHEETS = 3;

    private final Painter painter;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("map painter").factory());
    private final Deque<Sheet> free = new ArrayDeque<>();
    private @Nullable Job wanted;
    private @Nullable Painting ready;
    private boolean working;
    private boolean outdone;
    private boolean stocked;

    Studio(Painter painter) {
        this.painter = painter;
    }

    /// Asks for a picture; replaces what was asked for before and not begun.
    synchronized void want(Job job) {
        wanted = job;
        if (!working) {
            working = true;
            thread.execute(this::work);
        }
    }

    /// Whether a picture is being painted or waits to be.
    synchronized boolean busy() {
        return working;
    }

    /// The newest picture that nobody took yet, or null. To be given back when it is shown no more.
    synchronized @Nullable Painting take() {
        Painting painting = ready;
        ready = null;
        return painting;
    }

    synchronized void giveBack(Painting painting) {
        if (free.size() < SHEETS) {
            free.add(painting.sheet());
        }
    }

    /// Paints on the calling thread, complete to the last leg. What was wished for before is handed
    /// out no more: it would replace this picture by an older one.
    Painting paintNow(Job job) {
        outdo();
        Sheet sheet = sheet(job);
        return new Painting(job, sheet, painter.paint(job, sheet, true));
    }

    private synchronized void outdo() {
        wanted = null;
        outdone = true;
        Painting older = take();
        if (older != null) {
            giveBack(older);
        }
    }

    private void work() {
        for (Job job = next(); job != null; job = next()) {
            Sheet sheet = sheet(job);
            try {
                handOut(new Painting(job, sheet, painter.paint(job, sheet, false)));
            } catch (RuntimeException e) {
                // The last picture stays; the next wish is tried again.
                log.error("The map could not be painted", e);
            }
        }
    }

    private synchronized @Nullable Job next() {
        Job job = wanted;
        wanted = null;
        outdone = false;
        working = job != null;
        return job;
    }

    private synchronized void handOut(Painting painting) {
        Painting older = outdone ? painting : ready;
        if (older != null) {
            giveBack(older);
        }
        ready = outdone ? null : painting;
    }

    private synchronized Sheet sheet(Job job) {
        boolean otherSize = free.removeIf(sheet -> !fits(sheet, job));
        if (free.isEmpty() && (otherSize || !stocked)) {
            stock(job);
        }
        Sheet sheet = free.poll();
        return sheet == null ? new Sheet(job.pixelWidth(), job.pixelHeight()) : sheet;
    }

    private static boolean fits(Sheet sheet, Job job) {
        return sheet.hasSize(job.pixelWidth(), job.pixelHeight());
    }

    /// All sheets at once: each is so large that the memory's next clearing takes many milliseconds
    /// longer for it, which is felt while the map is dragged.
    private void stock(Job job) {
        stocked = true;
        while (free.size() < SHEETS) {
            free.add(new Sheet(job.pixelWidth(), job.pixelHeight()));
        }
    }
}
