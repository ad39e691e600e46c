package de.leerplan.app;

import de.leerplan.intake.ReportDesk;
import de.leerplan.model.Unusable;
import de.leerplan.roads.ClosureNews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Puts reports of road works and traffic into the folder that is watched, so that a restart knows
/// them, and has it looked into at once. A newer report of a sender replaces the older one.
///
/// @param reader tells whether it is a report at all
record RoadNewsDesk(
        Path folder, RoadNewsFolder.Reader reader, RoadNewsFolder watched, Supplier<Instant> clock)
        implements ReportDesk {
    @Override
    public CompletableFuture<Taken> receive(String source, byte[] report) {
        Instant now = clock.get();
        ClosureNews news;
        try {
            String content =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(report)).toString();
            news = reader.read(content, "The report", now);
            keep(source, content);
        } catch (Unusable e) {
            String[] said = String.valueOf(e.getMessage()).split(": ", 2);
            return CompletableFuture.completedFuture(
                    new Taken.Refused(said[0], said.length > 1 ? said[1] : "send it again"));
        } catch (CharacterCodingException e) {
            return CompletableFuture.completedFuture(
                    new Taken.Refused("no text in UTF-8", "send it as UTF-8"));
        } catch (IOException | UncheckedIOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return watched.look(now).thenApply(_ -> new Taken.Stored(news.entries(), news.ignored()));
    }

    private void keep(String source, String content) throws IOException {
        Files.createDirectories(folder);
        String name = "http-" + source.replaceAll("[^A-Za-z0-9_-]", "_");
        Path fresh = Files.writeString(folder.resolve(name + ".part"), content);
        for (String ending : new String[] {".xml", ".json", ".csv"}) {
            if (!ending.equals(ending(content))) {
                Files.deleteIfExists(folder.resolve(name + ending));
            }
        }
        Files.move(
                fresh,
                folder.resolve(name + ending(content)),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String ending(String content) {
        String text = content.strip();
        return text.startsWith("<") ? ".xml" : text.startsWith("{") ? ".json" : ".csv";
    }
}
