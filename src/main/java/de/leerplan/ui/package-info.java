/// The console on the screen, in JavaFX: one sub-package a screen, each with a view and a view
/// model that holds no controls. Shows the newest state of the day and turns what a person
/// does into facts; decides nothing by itself and never blocks its thread.
@NullMarked
package de.leerplan.ui;

import org.jspecify.annotations.NullMarked;
