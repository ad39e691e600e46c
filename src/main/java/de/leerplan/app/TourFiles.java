package de.leerplan.app;

import de.leerplan.model.BaseMap;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.reports.tour.TourFile;
import de.leerplan.reports.tour.TourSheet;
import de.leerplan.wording.Wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes tours into files of a folder; a file is there whole or not at all.
///
/// @param folder made when first needed
record TourFiles(BaseMap map, Streets streets, Locale locale, Path folder) {
    /// @return the files written
    /// @throws Unusable if the folder cannot be written
    List<Path> write(DayState state, TruckId truck, Set<TourFile> formats) {
        TourSheet sheet = TourSheet.of(state, truck, streets);
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (TourFile format : formats) {
                Path file = folder.resolve(format.name(sheet));
                Path fresh = file.resolveSibling(file.getFileName() + ".new");
                Files.write(fresh, format.write(sheet, map, locale));
                written.add(Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING));
            }
        } catch (IOException e) {
            throw Wording.unusable(FileFlaw.NO_FOLDER.of(folder), e);
        }
        return written;
    }
}
