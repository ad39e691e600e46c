package de.leerplan.ui.map;

import java.util.Locale;
import java.util.function.Consumer;

/// What the page of Google's map tells the console. Public, because the page's script calls it by
/// name; to be kept by a strong reference, because the page does not keep it.
public final class GoogleBridge {
    /// Who listens; called on the JavaFX thread.
    interface Listener {
        void ready();

        void failed(GoogleTrouble trouble);

        void clicked(double lat, double lon);

        void pointed(double lat, double lon);

        void pointedNowhere();

        void looked(double lat, double lon, double zoom, double width, double height);
    }

    private final Listener listener;
    private boolean heard = true;

    GoogleBridge(Listener listener) {
        this.listener = listener;
    }

    /// A page that was given up still runs until the next one is there; nobody hears it any more.
    void hangUp() {
        heard = false;
    }

    private void tell(Consumer<Listener> news) {
        if (heard) {
            news.accept(listener);
        }
    }

    public void ready() {
        tell(Listener::ready);
    }

    /// @param why name of a `GoogleTrouble`
    public void failed(String why) {
        tell(l -> l.failed(GoogleTrouble.valueOf(why.toUpperCase(Locale.ROOT))));
    }

    public void clicked(double lat, double lon) {
        tell(l -> l.clicked(lat, lon));
    }

    public void pointed(double lat, double lon) {
        tell(l -> l.pointed(lat, lon));
    }

    public void pointedNowhere() {
        tell(Listener::pointedNowhere);
    }

    public void looked(double lat, double lon, double zoom, double width, double height) {
        tell(l -> l.looked(lat, lon, zoom, width, height));
    }
}
