package de.leerplan.ui.desk;

import de.leerplan.model.Closure;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.roadworks.OverviewSheet;

/// Opens the overview of closures, from where it goes on on the map.
record Works(Workplace workplace, Overlay overlay, MapHandle map) {
    void open() {
        OverviewSheet sheet = new OverviewSheet(workplace, this::look, this::draw, overlay::close);
        overlay.open(sheet.node(), sheet.first());
    }

    private void look(Closure closure) {
        workplace.select(new Selection.OfClosure(closure.id()));
        map.goTo(closure.line().get(closure.line().size() / 2));
    }

    private void draw() {
        overlay.close();
        map.drawClosure();
    }
}
