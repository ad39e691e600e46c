package de.leerplan.ui.map;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Whether the host of a script is there at all, asked beside the page that fetches it.
///
/// The page may never hear that it is not: JavaFX 26 sends off a request and only then listens for
/// its failure (`HTTP2Loader`). One that is there before, as where there is no network or the host
/// refuses, it tells WebKit within the very call that starts the request, where it is lost.
final class Knock {
    private static final Duration MOST = Duration.ofSeconds(10);

    private Knock() {}

    /// @param address of the script; its query, which holds a key, is not sent
    /// @return false where no connection can be had; true otherwise, whatever comes of it
    static CompletableFuture<Boolean> at(String address) {
        URI door = URI.create(address).resolve("/");
        return CompletableFuture.supplyAsync(() -> opened(door), Thread::startVirtualThread);
    }

    private static boolean opened(URI door) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(door).HEAD().timeout(MOST).build(),
                    HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            return true; // somebody is there; what is amiss shows when the script is fetched
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
