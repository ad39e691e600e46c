package de.leerplan.ui.desk;

/// What the Leitstand can do by itself, without anything changing in the city.
interface Actions {
    void openPalette();

    void openHelp();

    /// Opens the form for an order from the phone.
    void takeOrder();

    /// Opens the overview of closures.
    void openWorks();

    /// Opens the screen for the streets of the city.
    void openStreets();

    /// Opens the panel of what comes in.
    void openInbox();

    void switchTheme();

    void switchLanguage();

    /// Shows the whole city on the map.
    void fitAll();

    void fold(Part part);

    /// Plays or pauses a sample day; does nothing on a live one.
    void togglePlay();

    /// One minute on, while paused.
    void step();
}
