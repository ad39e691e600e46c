/// The tour protocol between console and trucks: topics, messages, their JSON, and the rules by
/// which a truck accepts or refuses an order. Semantics follow VDA 5050. The document is
/// `docs/tour-protocol.md`, the JSON Schemas lie beside these classes. Knows no network.
@NullMarked
package de.leerplan.trucks.protocol;

import org.jspecify.annotations.NullMarked;
