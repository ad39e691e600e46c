package de.leerplan.app;

import de.leerplan.model.Closure;
import de.leerplan.model.DayPaces;
import de.leerplan.model.Saying;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.roads.ClosureImport;
import de.leerplan.roads.ClosureNews;
import de.leerplan.wording.Wording;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reports of road works and traffic in a folder, dropped there by somebody or put there by the
/// door for reports: what they say becomes facts, and again when they take it back. When a closure
/// begins and ends is in the closure. Safe for use from several threads.
///
/// A report that cannot be read is refused once for each of its versions, and what it said before
/// holds on: half a file opens no street.
public final class RoadNewsFolder {
    private static final Logger LOG = LoggerFactory.getLogger(RoadNewsFolder.class);
    private static final String REPORTS = "*.{json,geojson,xml,csv}";

    private final Path folder;
    private final Reader reader;
    private final Predicate<Closure> known;
    private final Function<Fact, CompletableFuture<Long>> post;
    private final Map<Path, FileTime> seen = new HashMap<>();
    private final Map<Path, ClosureNews> reports = new LinkedHashMap<>();
    private final Map<String, Closure> told = new HashMap<>();

    /// Reads a report.
    public interface Reader {
        /// @throws Unusable if it is none
        ClosureNews read(String content, String source, Instant at);
    }

    /// @param folder need not exist yet
    /// @param known whether the day already has this closure, as after a restart
    public RoadNewsFolder(
            Path folder,
            Reader reader,
            Predicate<Closure> known,
            Function<Fact, CompletableFuture<Long>> post) {
        this.folder = folder;
        this.reader = reader;
        this.known = known;
        this.post = post;
    }

    /// Looks into the folder and tells what changed.
    ///
    /// @return completes when all of it is safe
    public synchronized CompletableFuture<Void> look(Instant now) {
        List<Fact> facts = new ArrayList<>(readChanged(now));
        Map<String, Closure> wanted = new LinkedHashMap<>();
        for (ClosureNews report : reports.values()) {
            for (Closure closure : report.closures()) {
                if (now.isBefore(closure.until())) {
                    wanted.put(closure.id(), closure);
                }
            }
        }
        told.values().removeIf(closure -> isGone(closure, wanted, now, facts));
        wanted.values().forEach(closure -> tell(closure, now, facts));
        return CompletableFuture.allOf(
                facts.stream().map(post).toArray(CompletableFuture<?>[]::new));
    }

    /// Of a closure that is over by itself nothing is to be said.
    private static boolean isGone(
            Closure closure, Map<String, Closure> wanted, Instant now, List<Fact> facts) {
        if (wanted.containsKey(closure.id())) {
            return false;
        }
        if (now.isBefore(closure.until())) {
            facts.add(new Observation.StreetOpened(now, closure.id()));
        }
        return true;
    }

    private void tell(Closure closure, Instant now, List<Fact> facts) {
        if (!closure.equals(told.put(closure.id(), closure)) && !known.test(closure)) {
            facts.add(new Observation.StreetClosed(now, closure));
        }
    }

    private List<Fact> readChanged(Instant now) {
        Map<Path, FileTime> present = present();
        List<Fact> facts = new ArrayList<>();
        for (Path gone : List.copyOf(reports.keySet())) {
            if (!present.containsKey(gone)) {
                ClosureNews news = reports.remove(gone);
                if (!news.traffic().isEmpty()) {
                    facts.add(traffic(gone, now, ClosureNews.NOTHING));
                }
                if (news.paces().isPresent()) {
                    facts.add(new Observation.PacesTold(now, "", left()));
                }
            }
        }
        seen.keySet().retainAll(present.keySet());
        present.forEach(
                (file, time) -> {
                    if (!time.equals(seen.put(file, time))) {
                        read(file, time.toInstant(), now, facts);
                    }
                });
        return facts;
    }

    /// The paces that hold when a table is taken away: of another one, or the estimate.
    private DayPaces left() {
        return reports.values().stream()
                .flatMap(report -> report.paces().stream())
                .findFirst()
                .orElse(DayPaces.TYPICAL);
    }

    private Map<Path, FileTime> present() {
        Map<Path, FileTime> present = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return present;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, REPORTS)) {
            for (Path file : files) {
                present.put(file, Files.getLastModifiedTime(file));
            }
            return present;
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Cannot look into {}", folder, e);
            return new LinkedHashMap<>(seen);
        }
    }

    /// A report speaks of the time it was written.
    private void read(Path file, Instant written, Instant now, List<Fact> facts) {
        String name = String.valueOf(file.getFileName());
        try {
            Instant at = written.isAfter(now) ? now : written;
            ClosureNews news = reader.read(Files.readString(file), name, at);
            ClosureNews before = reports.put(file, news);
            boolean spoke = before != null && !before.traffic().isEmpty();
            if (spoke || !news.traffic().isEmpty()) {
                facts.add(traffic(file, now, news));
            }
            news.paces().ifPresent(p -> facts.add(new Observation.PacesTold(now, name, p)));
            news.ignored().forEach(line -> LOG.info("{}: {}", name, line));
        } catch (Unusable e) {
            LOG.info("{} refused: {}", name, e.getMessage());
            facts.add(refused(now, name, e.saying().orElse(FileFlaw.NEWS_UNUSABLE.of(name))));
        } catch (MalformedInputException e) {
            facts.add(refused(now, name, ClosureImport.noText(name)));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
        }
    }

    private static Fact refused(Instant now, String name, Saying why) {
        return new Observation.MessageRefused(now, name, Wording.ENGLISH.tell(why), why, "");
    }

    private static Fact traffic(Path file, Instant now, ClosureNews news) {
        return new Observation.TrafficReported(
                now, String.valueOf(file.getFileName()), news.traffic());
    }
}
