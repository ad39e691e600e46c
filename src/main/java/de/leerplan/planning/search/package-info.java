/// Ruin and recreate for tours of any kind: slack induction by string removals after Christiaens
/// and Vanden Berghe (Transportation Science 54(2), 2020). It knows lists of visits, a price and
/// nothing of trucks; what a visit costs at a place is said by a subclass of [Tours].
@NullMarked
package de.leerplan.planning.search;

import org.jspecify.annotations.NullMarked;
