package de.leerplan.trucks.page;

import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// One page in a headless Chromium, steered by the DevTools protocol.
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(page, new Ear())
                        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .join();
        ask("Page.enable", Map.of());
        ask("Runtime.enable", Map.of());
        ask("Log.enable", Map.of());
    }

    /// The browser of this machine; empty where it has none.
    public static Optional<Path> program() {
        List<String> folders = new ArrayList<>();
        folders.addAll(List.of(System.getenv().getOrDefault("PATH", "").split(":")));
        return folders.stream()
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Opens an empty page.
    ///
    /// @param profile a fresh folder
    public static Browser open(Path program, Path profile, String... more) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        // A container's /dev/shm may be too small for it.
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile));
        command.addAll(List.of(more));
        command.add("about:blank");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolve("browser.log").toFile())
                        .start();
        try {
            return new Browser(process, page(port(process, profile)));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    public void go(String address) {
        ask("Page.navigate", Map.of("url", address));
    }

    /// Returns when the page is a new one.
    public void reload() {
        eval("window.old = true");
        ask("Page.reload", Map.of());
        await().ignoreException(CompletionException.class)
                .until(() -> eval("(window.old === undefined) + ''").equals("true"));
    }

    /// The size of the window in CSS pixels.
    public void resize(int width, int height, boolean dark) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
        ask(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    /// What an expression comes to, as text; what it promises is waited for.
    public String eval(String expression) {
        JsonNode answer =
                ask(
                        "Runtime.evaluate",
                        Map.of(
                                "expression", expression,
                                "awaitPromise", true,
                                "returnByValue", true,
                                "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value").asString();
    }

    /// The text of an element as a person sees it; empty where it is hidden or missing.
    public String text(String id) {
        return eval(
                "(e => e && e.offsetParent !== null ? e.innerText : '')(document.getElementById('%s'))"
                        .formatted(id));
    }

    /// Presses a button the way a finger does: once it is there and stands still; fails where
    /// something lies over it.
    public void press(String id) {
        String place =
                eval(
                        """
                        (async () => {
                          const rest = () => new Promise(r => setTimeout(r, 60));
                          let on = null;
                          for (let i = 0; i < 1000; i++) {
                            const e = document.getElementById('%s');
                            e?.scrollIntoView({block: 'nearest'});
                            const r = e?.getBoundingClientRect();
                            await rest();
                            const s = e?.getBoundingClientRect();
                            if (!e || r.x !== s.x || r.y !== s.y || e.disabled) continue;
                            const x = r.x + r.width / 2, y = r.y + r.height / 2;
                            on = document.elementFromPoint(x, y);
                            if (e.contains(on)) return x + ' ' + y;
                          }
                          return 'covered by ' + on?.outerHTML;
                        })()\
                        """
                                .formatted(id));
        if (place.startsWith("covered")) {
            throw new IllegalStateException(id + " is " + place);
        }
        String[] xy = place.split(" ");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            Double.parseDouble(xy[0]),
                            "y",
                            Double.parseDouble(xy[1]),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /// Presses one button and, as soon as it is there and nothing lies over it, another that does
    /// not stay; all of it in the page, so that a slow machine does not come too late.
    public void pressBoth(String first, String fleeting) {
        String how =
                eval(
                        """
                        new Promise(done => {
                          document.getElementById('%s').click();
                          let tries = 0;
                          const look = setInterval(() => {
                            const e = document.getElementById('%s');
                            const r = e.getBoundingClientRect();
                            const on = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
                            const here = e.offsetParent !== null && e.contains(on);
                            if (here) e.click();
                            if (here || ++tries === 500) {
                              clearInterval(look);
                              done(here ? 'pressed' : 'covered by ' + on?.outerHTML);
                            }
                          }, 20);
                        })\
                        """
                                .formatted(first, fleeting));
        if (!how.equals("pressed")) {
            throw new IllegalStateException(fleeting + " is " + how);
        }
    }

    public void type(String id, String text) {
        eval("document.getElementById('%s').focus()".formatted(id));
        ask("Input.insertText", Map.of("text", text));
    }

    public void screenshot(Path file) throws IOException {
        JsonNode answer = ask("Page.captureScreenshot", Map.of("format", "png"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
    }

    /// Uncaught errors and refusals by the security policy.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        // They write to the profile until they end, and it is deleted next.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(
                child ->
                        child.onExit()
                                .completeOnTimeout(child, PATIENCE_SECONDS, TimeUnit.SECONDS)
                                .join());
    }

    JsonNode ask(String method, Map<String, ?> params) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", id);
        question.put("method", method);
        question.put("params", params);
        socket.sendText(JsonMapper.shared().writeValueAsString(question), true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static int port(Process process, Path profile) throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return Integer.parseInt(Files.readAllLines(file).getFirst());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IOException(Files.readString(profile.resolve("browser.log")));
    }

    /// It listens before it has a page.
    private static URI page(int port) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return await().ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> page(client, request), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static Optional<URI> page(HttpClient client, HttpRequest request) throws Exception {
        String list = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode target : JsonMapper.shared().readTree(list)) {
            if (target.path("type").asString().equals("page")) {
                return Optional.of(URI.create(target.path("webSocketDebuggerUrl").asString()));
            }
        }
        return Optional.empty();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder held = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            held.append(data);
            if (last) {
                hear(JsonMapper.shared().readTree(held.toString()));
                held.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void hear(JsonNode message) {
            CompletableFuture<JsonNode> question = asked.remove(message.path("id").asInt(0));
            if (question != null) {
                if (message.has("error")) {
                    question.completeExceptionally(
                            new IllegalStateException(message.path("error").toString()));
                } else {
                    question.complete(message.path("result"));
                }
                return;
            }
            String method = message.path("method").asString("");
            String text = message.path("params").toString();
            boolean security = method.equals("Log.entryAdded") && text.contains("Content Security");
            if (method.equals("Runtime.exceptionThrown") || security) {
                complaints.add(text);
            }
        }
    }
}
