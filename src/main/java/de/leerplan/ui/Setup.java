package de.leerplan.ui;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Photos;
import de.leerplan.operations.Playback;
import de.leerplan.operations.Streets;
import de.leerplan.operations.Tablets;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a console needs to know and to reach.
///
/// @param post takes what the dispatcher decides; called on the FX thread, must return at once
/// @param at the time of the day that is shown, for decisions
/// @param tablets lets drivers' tablets in
/// @param playback the hand on the clock of a sample day; empty on a live day
/// @param locale one of `Texts.LANGUAGES`
/// @param user who decides, as the journal will name them
/// @param google how to get Google's map; empty for the offline map alone
/// @param adviser prices what the dispatcher has in mind; asked on a thread of its own
/// @param saver writes tours into files
/// @param importer takes streets and map of real days from an extract
/// @param overviews writes the overview of closures into files
/// @param sensors types of sensors that are understood
/// @param photos crews' pictures; read on a thread of its own
public record Setup(
        City city,
        BaseMap map,
        Streets streets,
        Consumer<Fact> post,
        Supplier<Instant> at,
        Tablets tablets,
        Optional<Playback> playback,
        Mode mode,
        Theme theme,
        Locale locale,
        String user,
        Optional<Google> google,
        Adviser adviser,
        TourSaver saver,
        StreetImporter importer,
        OverviewSaver overviews,
        List<String> sensors,
        Photos photos) {}
