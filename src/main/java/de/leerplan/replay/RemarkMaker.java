package de.leerplan.replay;

import de.leerplan.model.CrewRemark;
import de.leerplan.replay.city.Spot;

import java.util.Locale;

/// Invents what crews would have remarked of a container: keys, gates, where to hold. Most
/// containers need none. Has a chance of its own, so that nothing else in the city depends on it.
final class RemarkMaker {
    private static final int KEYS = 9;

    private final Dice dice = new Dice(63071);

    CrewRemark of(Spot spot) {
        RemarkKind kind = RemarkKind.of(spot);
        boolean wanted = dice.chance(kind.share);
        String words = kind.words.get(dice.whole(kind.words.size()));
        int key = 1 + dice.whole(KEYS);
        int code = 1000 + dice.whole(9000);
        return wanted
                ? new CrewRemark(String.format(Locale.ROOT, words, key, code))
                : CrewRemark.NONE;
    }
}
