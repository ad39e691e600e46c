package de.leerplan.ui.desk;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keys that work wherever the keyboard is.
final class Keys {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> letters = new EnumMap<>(KeyCode.class);

    void on(KeyCode code, Runnable run) {
        keys.put(new KeyCodeCombination(code), run);
    }

    void onShift(KeyCode code, Runnable run) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN), run);
    }

    void onShortcut(KeyCode code, Runnable run) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), run);
    }

    /// A letter by itself: not while somebody types.
    void onLetter(KeyCode code, Runnable run) {
        letters.put(code, run);
    }

    void listenAt(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Runnable letter = letters.get(event.getCode());
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (letter != null && plain && !(event.getTarget() instanceof TextInputControl)) {
            letter.run();
            event.consume();
            return;
        }
        for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
            if (key.getKey().match(event)) {
                key.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
