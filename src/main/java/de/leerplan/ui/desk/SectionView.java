package de.leerplan.ui.desk;

import de.leerplan.ui.Workplace;

import javafx.scene.Node;

/// Draws one kind of section.
interface SectionView {
    Node node();

    /// Shows `section`.
    ///
    /// @return false if it is of another kind, which this view cannot show
    boolean show(Section section);

    static SectionView of(Section section, Workplace workplace) {
        return switch (section) {
            case Section.Lines _ -> new LinesView();
            case Section.Chart _ -> new ChartView(workplace);
            case Section.Remark _ -> new RemarkView();
            case Section.Links _ -> new LinksView(workplace);
            case Section.Spread _ -> new SpreadView(workplace);
            case Section.Write _ -> new WriteView(workplace);
            case Section.Tablet _ -> new TabletView(workplace);
            case Section.Bill _ -> new BillView();
            case Section.Choices _ -> new ChoicesView(workplace);
            case Section.Pictures _ -> new PicturesView(workplace);
            case Section.Deeds _ -> new DeedsView(workplace);
        };
    }
}
