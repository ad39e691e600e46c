package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.reports.tour.TourFile;
import de.leerplan.ui.Order;
import de.leerplan.ui.Outcome;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.sheet.SheetForm;
import de.leerplan.ui.sheet.SheetModel;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tours on paper: saves them, and takes ticked sheets back in.
final class Paperwork {
    private final Workplace workplace;
    private final Overlay overlay;
    private final SaidView said;

    Paperwork(Workplace workplace, Overlay overlay, SaidView said) {
        this.workplace = workplace;
        this.overlay = overlay;
        this.said = said;
    }

    /// Does it from now on.
    void begin() {
        workplace.onPaper(this::carryOut);
    }

    private void carryOut(Order.Paper order) {
        switch (order.kind()) {
            case SHEET -> save(order.truck(), EnumSet.of(TourFile.PDF));
            case FILES -> save(order.truck(), EnumSet.complementOf(EnumSet.of(TourFile.PDF)));
            case ENTER -> enter(order.truck());
        }
    }

    private void enter(TruckId truck) {
        SheetModel model = SheetModel.of(workplace.state().get(), truck);
        SheetForm form =
                new SheetForm(
                        model,
                        workplace.setup().city(),
                        workplace.texts().get(),
                        () -> entered(model),
                        overlay::close);
        overlay.open(form.node(), form.first());
    }

    private void entered(SheetModel model) {
        overlay.close();
        model.decision(workplace.setup().at().get(), workplace.setup().user())
                .ifPresent(workplace.setup().post());
    }

    private void save(TruckId truck, Set<TourFile> formats) {
        Texts texts = workplace.texts().get();
        Outcome.tell(
                workplace
                        .setup()
                        .saver()
                        .save(workplace.state().get(), truck, formats, texts.locale()),
                texts,
                files -> said.tell(texts.text("saved", names(files))),
                reason -> said.warn(texts.text("notSaved", reason)));
    }

    private static String names(List<Path> files) {
        return files.getFirst().toAbsolutePath()
                + (files.size() > 1 ? " + " + (files.size() - 1) : "");
    }
}
