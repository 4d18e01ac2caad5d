package dossier.cli;

import dossier.model.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a line at which a problem is, and a line of signs that underlines the place.
 *
 * @param line as it can be shown
 * @param underline spaces and {@code ^}
 */
record SourceExcerpt(String line, String underline) {

    /** Of longer lines so many cells are shown, a part of them before the place. */
    private static final int MAX_CELLS = 96;

    private static final int MAX_BEFORE = 40;
    private static final String MORE = "…";
    private static final Pattern QUOTED = Pattern.compile("\"(?=(.+))");

    /**
     * The excerpt of a line.
     *
     * @param problem whose column is in the line; 0 for the line as a whole
     */
    static SourceExcerpt of(String line, Problem problem) {
        int column = problem.location().column();
        int from = Math.min(Math.max(0, column - 1), line.length());
        int to = column == 0 ? line.length() : end(line, from, problem.message());
        int start = column == 0 ? 0 : back(line, from);
        int end = forward(line, start);
        String before = start > 0 ? MORE : "";
        String place = line.substring(from, Math.max(from, Math.min(to, end)));
        int width = column == 0 ? 0 : Math.max(1, Cells.of(place));
        String gap = before + line.substring(start, from);
        return new SourceExcerpt(
                before
                        + Cells.shown(line.substring(start, end))
                        + (end < line.length() ? MORE : ""),
                width == 0 ? "" : " ".repeat(Cells.of(gap)) + "^".repeat(width));
    }

    /** Where the words end that the message quotes; else the word, or the space, here. */
    private static int end(String line, int from, String message) {
        int longest = 0;
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            String rest = quoted.group(1);
            for (int quote = rest.indexOf('"', 1);
                    quote > 0;
                    quote = rest.indexOf('"', quote + 1)) {
                if (quote > longest && line.startsWith(rest.substring(0, quote), from)) {
                    longest = quote;
                }
            }
        }
        if (longest > 0) {
            return from + longest;
        }
        int end = from;
        boolean space = from < line.length() && Character.isWhitespace(line.charAt(from));
        while (end < line.length() && Character.isWhitespace(line.charAt(end)) == space) {
            end++;
        }
        return end;
    }

    /** Where the excerpt begins: at the line's start when the place is near it. */
    private static int back(String line, int from) {
        int start = from;
        int cells = 0;
        while (start > 0 && cells < MAX_BEFORE) {
            int c = line.codePointBefore(start);
            start -= Character.charCount(c);
            cells += Cells.of(c);
        }
        return start;
    }

    private static int forward(String line, int start) {
        int end = start;
        int cells = 0;
        while (end < line.length() && cells < MAX_CELLS) {
            int c = line.codePointAt(end);
            end += Character.charCount(c);
            cells += Cells.of(c);
        }
        return end;
    }
}
