package de.leerplan.ui.map;

import java.util.Locale;

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

    private static final Listener NOBODY =
            new Listener() {
                @Override
                public void ready() {}

                @Override
                public void failed(GoogleTrouble trouble) {}

                @Override
                public void clicked(double lat, double lon) {}

                @Override
                public void pointed(double lat, double lon) {}

                @Override
                public void pointedNowhere() {}

                @Override
                public void looked(
                        double lat, double lon, double zoom, double width, double height) {}
            };

    private Listener listener;

    GoogleBridge(Listener listener) {
        this.listener = listener;
    }

    /// A page that was given up still runs until the next one is there; nobody hears it any more.
    void hangUp() {
        listener = NOBODY;
    }

    public void ready() {
        listener.ready();
    }

    /// @param why name of a `GoogleTrouble`
    public void failed(String why) {
        listener.failed(GoogleTrouble.valueOf(why.toUpperCase(Locale.ROOT)));
    }

    public void clicked(double lat, double lon) {
        listener.clicked(lat, lon);
    }

    public void pointed(double lat, double lon) {
        listener.pointed(lat, lon);
    }

    public void pointedNowhere() {
        listener.pointedNowhere();
    }

    public void looked(double lat, double lon, double zoom, double width, double height) {
        listener.looked(lat, lon, zoom, width, height);
    }
}
