package de.leerplan.app;

import de.leerplan.model.Closure;
import de.leerplan.model.Passage;
import de.leerplan.model.Unusable;
import de.leerplan.roads.ClosureNews;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A report of road works or traffic to be put into the folder that live days watch.
record RoadNewsFile(Path file, Path folder) {
    private static final int SHOWN = 20;

    /// @return what is said about it to whoever brought it, line by line
    /// @throws Unusable if it is no report or cannot be kept; then nothing changed
    List<String> importFor(World world, Instant now) {
        ClosureNews news = world.news(content(), file.toString(), now);
        if (news.entries() == 0 && news.ignored().isEmpty()) {
            throw new Unusable(file + " holds no entry", "choose another file");
        }
        keep();
        return told(news, now);
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Unusable("There is no file " + file, "check its name", e);
        } catch (MalformedInputException e) {
            throw new Unusable(file + " is no text in UTF-8", "save it as UTF-8", e);
        } catch (IOException e) {
            throw new Unusable(file + " cannot be read", "allow reading it", e);
        }
    }

    /// By way of a name that is not watched, so that it appears whole or not at all.
    private void keep() {
        String name = String.valueOf(file.getFileName());
        if (!name.matches(".*\\.(json|geojson|xml|csv)")) {
            throw new Unusable(
                    file + " has another ending than .json, .geojson, .xml or .csv", "rename it");
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "import", ".part");
            Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    fresh,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unusable(
                    "%s cannot be kept in %s".formatted(file, folder),
                    "make room there and allow writing",
                    e);
        }
    }

    private List<String> told(ClosureNews news, Instant now) {
        if (news.paces().isPresent()) {
            return List.of(
                    "Read %s: the pace of each hour, from now on".formatted(file.getFileName()));
        }
        List<String> lines = new ArrayList<>();
        long over = news.closures().stream().filter(c -> !now.isBefore(c.until())).count();
        long hold = news.closures().stream().filter(c -> c.holdsAt(now)).count();
        long open = news.closures().stream().filter(RoadNewsFile::letsAllThrough).count();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Read %s: %d closures (%d hold now, %d to come, %d over; %d let all trucks"
                                + " through), %d slow stretches, %d entries ignored",
                        file.getFileName(),
                        news.closures().size(),
                        hold,
                        news.closures().size() - hold - over,
                        over,
                        open,
                        news.traffic().size(),
                        news.ignored().size()));
        news.ignored().stream().limit(SHOWN).forEach(line -> lines.add("  ignored " + line));
        if (news.ignored().size() > SHOWN) {
            lines.add("  and %d more".formatted(news.ignored().size() - SHOWN));
        }
        return lines;
    }

    private static boolean letsAllThrough(Closure closure) {
        return closure.passage().equals(Passage.EVERYBODY);
    }
}
