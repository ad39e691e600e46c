/// The Leitstand: what a dispatcher sees of the running day. Each part is told by an immutable
/// record made from the day's state, the texts and the selection (`Status`, `TourLine`, `Card`,
/// `Lane`, `FeedLine`), and shown by a view that only draws it. What a dispatcher orders goes
/// out as an `Order`.
@NullMarked
package de.leerplan.ui.desk;

import org.jspecify.annotations.NullMarked;
