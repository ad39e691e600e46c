package de.leerplan.app;

import de.leerplan.operations.DayState;
import de.leerplan.operations.ScreenFeed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Hands the newest state to everyone who looks: the screen, the pacer, a waiting command.
public final class Feeds implements ScreenFeed {
    private final List<ScreenFeed> feeds = new CopyOnWriteArrayList<>();

    public void add(ScreenFeed feed) {
        feeds.add(feed);
    }

    @Override
    public void accept(DayState state) {
        feeds.forEach(feed -> feed.accept(state));
    }
}
