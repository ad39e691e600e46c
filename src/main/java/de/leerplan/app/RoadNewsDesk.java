package de.leerplan.app;

import de.leerplan.intake.ReportDesk;
import de.leerplan.model.Saying;
import de.leerplan.model.Unusable;
import de.leerplan.roads.ClosureImport;
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
    private static final String REPORT = "The report";

    @Override
    public CompletableFuture<Taken> receive(String source, byte[] report) {
        Instant now = clock.get();
        ClosureNews news;
        try {
            String content =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(report)).toString();
            news = reader.read(content, REPORT, now);
            keep(source, content);
        } catch (Unusable e) {
            return refused(e.saying().orElse(FileFlaw.NEWS_UNUSABLE.of(REPORT)));
        } catch (CharacterCodingException e) {
            return refused(ClosureImport.noText(REPORT));
        } catch (IOException | UncheckedIOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return watched.look(now).thenApply(_ -> new Taken.Stored(news.entries(), news.ignored()));
    }

    private static CompletableFuture<Taken> refused(Saying why) {
        return CompletableFuture.completedFuture(new Taken.Refused(why));
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
