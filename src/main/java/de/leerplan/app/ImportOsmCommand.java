package de.leerplan.app;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.Stray;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// `leerplan import osm FILE`: the streets of a real city instead of the schematic ones.
@Command(
        name = "osm",
        mixinStandardHelpOptions = true,
        description = {
            "Streets and map from an OpenStreetMap extract, for real days.",
            "If it fails, the old ones stay."
        })
final class ImportOsmCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "OpenStreetMap data: .osm(.gz|.bz2|.pbf)")
    private Path file;

    @Option(
            names = "--strays",
            paramLabel = "FILE",
            description = "Write what lies far from any street into this file too, as CSV.")
    private Optional<Path> list = Optional.empty();

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ImportOsmCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        StreetImport imports = StreetImport.into(options.folders());
        ExtractReport report = imports.replaceBy(file, progress(out));
        ExtractText.of(report).forEach(out::println);
        for (Stray stray : report.strays()) {
            out.println("    " + ExtractText.of(stray));
        }
        StreetHours.remarks(report.hours()).forEach(remark -> out.println("  " + remark));
        list.ifPresent(target -> imports.save(report.strays(), target));
    }

    /// One line a step: enough for a terminal and for a log.
    private static Consumer<ImportProgress> progress(PrintWriter out) {
        return new StepLines(step -> out.println(ExtractText.of(step)));
    }
}
