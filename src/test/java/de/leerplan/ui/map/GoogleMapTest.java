package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.ServiceOrder;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.OrderTaken;
import de.leerplan.ui.Google;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Against a stand-in for Google's script on loopback; nothing here reaches Google.
@Tag("window")
class GoogleMapTest {
    private static final DayState DAY = SketchedTown.day(60, 3);
    private static final Duration AMPLE = Duration.minutes(10);
    private static final Duration SHORT = Duration.millis(300);

    private static final GeoPoint POND = new GeoPoint(50.1015, 8.7675);

    private final StandIn standIn = new StandIn();
    private final Patience patience = new Patience(AMPLE, AMPLE);
    private SwitchedMap map;
    private GoogleMap google;
    private Stage window;

    @AfterEach
    void close() {
        OnFx.call(
                () -> {
                    window.close();
                    google.away();
                    return window;
                });
        standIn.close();
    }

    @Test
    void itComesToTheFrontOnceItHasAPictureAndSpeaksTheLanguage() {
        open("good");
        becomes(() -> map.onGoogle());

        assertThat(script("standIn.language")).isEqualTo("de");
        assertThat(script("standIn.region")).isEqualTo("DE");
        assertThat(map.trouble().getValue()).isEmpty();
        assertThat(map.signage().getValue()).isEqualTo(Signage.DISCS);
    }

    @Test
    void theWholeDayIsDrawnByOneCallIntoThePage() {
        open("good");
        becomes(() -> map.onGoogle());

        String scene = OnFx.call(() -> scene().written().json());
        assertThat(OnFx.call(() -> page().call("draw", scene))).isEqualTo(everyPlace());
    }

    @Test
    void whatIsDrawnIsSeen() {
        open("good");
        becomes(() -> map.onGoogle());
        Container bin = DAY.city().containers().values().iterator().next();
        OnFx.call(
                () -> {
                    map.centreOn(bin.place(), 18);
                    map.selectionProperty().set(new Selection.OfContainer(bin.id()));
                    return map;
                });

        becomes(() -> seen(Theme.LIGHT.color(Token.ACCENT)));
    }

    @Test
    void aZoomDrawsTheSceneOfItsOwnScale() {
        open("good");
        becomes(() -> map.onGoogle());
        script(
                "var drawn = leerplan.draw; leerplan.draw = function (json) {"
                        + " standIn.marks = JSON.parse(json).marks.length; return drawn(json); }");
        look(12);
        becomes(() -> marks() > 0 && marks() < everyPlace());

        look(18);
        becomes(() -> marks() == everyPlace());

        look(12);
        becomes(() -> marks() < everyPlace());
    }

    @Test
    void whereTheMapIsSentWhileItLoadsIsWhereItBegins() {
        open("good");
        look(17);
        becomes(() -> map.onGoogle());

        becomes(() -> google.view().zoom() == 17 && number("standIn.map.getZoom()") == 17);
    }

    @Test
    void aWindowThatClosesLetsGoOfTheOneView() {
        open("good");
        becomes(() -> map.onGoogle());

        OnFx.call(
                () -> {
                    window.close();
                    return window;
                });

        becomes(() -> google.stage().getValue() == GoogleMap.Stage.AWAY);
    }

    @Test
    void aClickOnABinChoosesIt() {
        open("good");
        becomes(() -> map.onGoogle());
        Container bin = DAY.city().containers().values().iterator().next();
        lookAt(bin.place(), 18);
        becomes(() -> google.view().zoom() == 18);

        fire("click", bin.place());

        assertThat(OnFx.call(() -> map.selectionProperty().get()))
                .isEqualTo(new Selection.OfContainer(bin.id()));
    }

    @Test
    void anOrderIsSeenAndToldOfAndChosenByAClick() {
        open("good");
        becomes(() -> map.onGoogle());
        lookAt(POND, 18);
        becomes(() -> google.view().zoom() == 18);
        assertThat(OnFx.call(() -> seen(Theme.LIGHT.color(Token.ALARM)))).isFalse();

        ServiceOrder order = SketchedTown.order(46, POND, DAY);
        OnFx.call(
                () -> {
                    map.show(DAY.after(new OrderTaken(DAY.now(), "dispo", order)).next());
                    return map;
                });
        becomes(() -> seen(Theme.LIGHT.color(Token.ALARM)));

        fire("mousemove", POND);
        Label tip = (Label) google.region().lookup(".hint");
        assertThat(OnFx.call(tip::getText)).contains(order.address());
        fire("click", POND);
        assertThat(OnFx.call(() -> map.selectionProperty().get()))
                .isEqualTo(new Selection.OfOrder(order.id()));
    }

    @Test
    void aRefusedKeyIsSaidAndTheOfflineMapStays() {
        open("refused");

        gives(GoogleTrouble.KEY);
    }

    @Test
    void withoutANetworkTheOfflineMapStaysUntilARetrySucceeds() {
        standIn.behave(StandIn.Manner.SILENT);
        patience.allow(SHORT, AMPLE);
        open("good");
        gives(GoogleTrouble.TIMEOUT);
        patience.allow(AMPLE, AMPLE);

        standIn.behave(StandIn.Manner.USUAL);
        becomes(
                () -> {
                    if (google.stage().get() == GoogleMap.Stage.AWAY) {
                        map.retry();
                    }
                    return map.onGoogle();
                });
    }

    @Test
    void aScriptThatCannotBeFetchedIsSaid() throws IOException {
        standIn.close();
        try (Socket held = standIn.holdPort()) { // so that it refuses, and nobody else takes it
            open("good");

            gives(GoogleTrouble.NETWORK);
            assertThat(held.isBound()).isTrue();
        }
    }

    @Test
    void aScriptThatFailsIsSaid() {
        standIn.behave(StandIn.Manner.BROKEN);
        open("good");

        gives(GoogleTrouble.SCRIPT);
    }

    @Test
    void aMapWithoutImageryIsGivenUp() {
        patience.allow(AMPLE, SHORT);
        open("bare");

        gives(GoogleTrouble.IMAGERY);
    }

    @Test
    void theKeyIsNeverPartOfWhatIsPrinted() {
        open("good");

        assertThat(new Google("secret", "https://x").toString()).doesNotContain("secret");
    }

    private void open(String key) {
        OnFx.call(
                () -> {
                    Texts texts = new Texts(Locale.GERMANY, DAY.city().zone());
                    Layers layers = new Layers();
                    MapPane offline =
                            new MapPane(
                                    SketchedTown.map(),
                                    SketchedTown::straight,
                                    layers,
                                    Theme.LIGHT,
                                    texts);
                    google =
                            new GoogleMap(
                                    new Google(key, standIn.address()),
                                    SketchedTown::straight,
                                    layers,
                                    Theme.LIGHT,
                                    texts,
                                    patience);
                    map = new SwitchedMap(offline, google);
                    map.show(DAY);
                    window = new Stage();
                    window.setScene(new Scene(map.region(), 800, 600));
                    window.setX(0);
                    window.setY(0);
                    window.show();
                    return window;
                });
    }

    private void gives(GoogleTrouble trouble) {
        becomes(() -> map.trouble().getValue().isPresent());
        assertThat(OnFx.call(() -> map.trouble().getValue())).contains(trouble);
        assertThat(OnFx.call(() -> map.onGoogle())).isFalse();
        assertThat(map.signage().getValue()).isEqualTo(Signage.PICTURES);
    }

    private static void becomes(Callable<Boolean> state) {
        await().until(() -> OnFx.call(state));
    }

    private void look(double zoom) {
        lookAt(DAY.city().depot().place(), zoom);
    }

    private void lookAt(GeoPoint place, double zoom) {
        OnFx.call(
                () -> {
                    map.centreOn(place, zoom);
                    return map;
                });
    }

    private void fire(String event, GeoPoint place) {
        script(
                "standIn.map.fire('%s', {latLng: new google.maps.LatLng(%s, %s)})"
                        .formatted(event, place.lat(), place.lon()));
    }

    private int marks() {
        return number("standIn.marks || 0");
    }

    private int number(String line) {
        return ((Number) page().getWebview().getEngine().executeScript(line)).intValue();
    }

    private static int everyPlace() {
        return DAY.city().containers().size() + DAY.city().sites().size();
    }

    private Object script(String line) {
        return OnFx.call(() -> page().getWebview().getEngine().executeScript(line));
    }

    private GooglePage page() {
        return (GooglePage) google.region().getChildrenUnmodifiable().getFirst();
    }

    private GoogleScene scene() {
        Viewport view = google.view().centredOn(DAY.city().depot().place(), 17);
        return SketchedTown.scene(DAY, view, new StepAside());
    }

    private boolean seen(javafx.scene.paint.Color color) {
        WritableImage picture = map.region().snapshot(null, null);
        int hits = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                hits += picture.getPixelReader().getColor(x, y).equals(color) ? 1 : 0;
            }
        }
        return hits > 20;
    }
}
