package de.leerplan.ui.desk;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.master.StreetsForm;
import de.leerplan.ui.master.StreetsModel;

import javafx.application.Platform;

/// Opens the screen for master data. What runs there goes on when it is left, and says so when it
/// has come to its end.
final class MasterData {
    private final Workplace workplace;
    private final Overlay overlay;
    private final StreetsModel streets;
    private boolean open;

    MasterData(Workplace workplace, Overlay overlay, SaidView said) {
        this.workplace = workplace;
        this.overlay = overlay;
        this.streets = new StreetsModel(workplace.setup().importer(), Platform::runLater);
        streets.onEnd(
                (file, good) -> {
                    if (!open && good) {
                        said.tell(texts().text("streets.imported", file));
                    } else if (!open) {
                        said.warn(texts().text("streets.notImported"));
                    }
                });
    }

    void open() {
        StreetsForm form = new StreetsForm(streets, texts(), inForce(), overlay::close);
        form.node().sceneProperty().subscribe(scene -> open = scene != null);
        overlay.open(form.node(), form.first());
    }

    /// Begins with this file at once.
    void open(String file) {
        streets.setTyped(file);
        open();
        streets.start();
    }

    private String inForce() {
        return workplace.setup().city().schematic()
                ? texts().text("streets.schematic", workplace.setup().city().name())
                : texts().text("streets.surveyed", workplace.setup().map().attribution());
    }

    private Texts texts() {
        return workplace.texts().get();
    }
}
