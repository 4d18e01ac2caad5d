package dossier.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A register's file as its lines, numbered from 0. */
final class RegisterText {

    /**
     * Words to insert.
     *
     * @param offset index of the UTF-16 code unit before which they go
     */
    record Edit(int offset, String words) {}

    private final String text;
    private final String lineEnd;
    private final List<Integer> starts = new ArrayList<>();

    RegisterText(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    String lineEnd() {
        return lineEnd;
    }

    int lines() {
        return starts.size();
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean endsWith(String end) {
        return text.endsWith(end);
    }

    /** Where a line begins; for the line after the last, where the text ends. */
    int start(int line) {
        return line < starts.size() ? starts.get(line) : text.length();
    }

    /** A line without its end. */
    String line(int line) {
        return text.substring(start(line), start(line + 1)).stripTrailing();
    }

    boolean isBlankOrComment(int line) {
        String words = line(line).strip();
        return words.isEmpty() || words.startsWith("#");
    }

    /** How many spaces a line begins with. */
    int indent(int line) {
        String words = line(line);
        return words.length() - words.stripLeading().length();
    }

    /** Inserts lines, each given without its end, before {@code line}. */
    Edit insertion(int line, List<String> added) {
        String words = String.join(lineEnd, added);
        boolean afterOpenEnd = line >= lines() || (start(line) == length() && !endsWithLine());
        return new Edit(start(line), afterOpenEnd ? lineEnd + words : words + lineEnd);
    }

    private boolean endsWithLine() {
        return text.isEmpty() || text.endsWith("\n");
    }

    /** The text with all edits; those at one place in the order given. */
    String with(List<Edit> edits) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
            result.append(text, from, edit.offset()).append(edit.words());
            from = edit.offset();
        }
        return result.append(text, from, text.length()).toString();
    }
}
