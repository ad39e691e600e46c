package de.leerplan.ui;

import de.leerplan.operations.Photos;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Crews' pictures, read and decoded one after the other on a thread of its own, which ends where
/// nobody asks.
public final class Gallery {
    private final Photos photos;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("photos").factory());

    Gallery(Photos photos) {
        this.photos = photos;
        thread.allowCoreThreadTimeOut(true);
    }

    /// A picture, reduced so far that its longer side still has at least `side` pixels, if it ever
    /// had. Done on the thread of the gallery.
    public CompletableFuture<Picture> picture(String name, int side) {
        return CompletableFuture.supplyAsync(
                () ->
                        photos.read(name)
                                .map(bytes -> Jpeg.decoded(bytes, side))
                                .orElseGet(Picture.Missing::new),
                thread);
    }

    /// Waits until what was asked before is decoded.
    public void settled() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }
}
