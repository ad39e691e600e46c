/// Tests that guard the shape of the whole source tree: who may use whom, how files are laid out,
/// whether the documents still speak of types that exist.
package de.leerplan.architecture;
