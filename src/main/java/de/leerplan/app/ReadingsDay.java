package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the doors for readings need of the day.
///
/// @param state the newest
/// @param post hands a fact over; completes once it is safe
public record ReadingsDay(
        City city,
        Supplier<DayState> state,
        Function<Fact, CompletableFuture<Long>> post,
        InstantSource clock) {}
