package de.leerplan.replay;

import java.util.ArrayList;
import java.util.List;

/// Splits and joins one comma-separated line (RFC 4180 without line breaks inside cells).
final class CsvCells {
    private CsvCells() {}

    static List<String> of(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString());
        return out;
    }

    static String line(Object... cells) {
        List<String> out = new ArrayList<>();
        for (Object cell : cells) {
            String text = cell.toString();
            boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
            out.add(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
        }
        return String.join(",", out);
    }
}
