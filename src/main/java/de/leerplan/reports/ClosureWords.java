package de.leerplan.reports;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a closure means for trucks, in words: on the printed overview and on the screen.
public final class ClosureWords {
    private final ReportTexts texts;

    public ClosureWords(Locale locale) {
        texts = new ReportTexts("closures", locale);
    }

    /// `closed`, `passable`, or the limits it leaves; and whether only one direction is meant.
    public String effect(Closure closure) {
        Passage passage = closure.passage();
        List<String> effects = new ArrayList<>();
        if (passage.equals(Passage.NOBODY)) {
            effects.add(texts.plain("effect.closed"));
        } else if (passage.equals(Passage.EVERYBODY)) {
            effects.add(texts.plain("effect.passable"));
        } else {
            limit(effects, "effect.width", passage.widthCm(), 100);
            limit(effects, "effect.height", passage.heightCm(), 100);
            limit(effects, "effect.weight", passage.grossKg(), 1000);
        }
        if (closure.direction() == Direction.ALONG) {
            effects.add(texts.plain("effect.oneDirection"));
        }
        return String.join(", ", effects);
    }

    private void limit(List<String> effects, String key, int value, double unit) {
        if (value < Integer.MAX_VALUE) {
            effects.add(texts.say(key, value / unit));
        }
    }
}
