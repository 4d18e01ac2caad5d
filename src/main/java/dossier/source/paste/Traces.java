package dossier.source.paste;

import dossier.source.paste.Notice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what pasting left there: misread and lost letters, HTML, and lines of a web page
 * that are no part of its article. Of misread letters, and of HTML, the first place stands for all.
 */
public final class Traces {

    /**
     * A letter of which nothing is left, or not enough to tell: the end of a quotation mark or of a
     * letter with an accent, as Windows-1252 has no sign for its last byte, or a space.
     */
    private static final Pattern LOST =
            Pattern.compile(
                    "\uFFFD|â€(?![\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122])"
                            + "|(?<!\\p{Lu})Ã(?= |[a-z]|$)");

    private static final int MAX_WORDS = 60;

    private final List<String> lines;
    private final boolean markdown;
    private final List<Trace> found = new ArrayList<>();
    private Optional<Trace> misread = Optional.empty();
    private Optional<Trace> markup = Optional.empty();

    private Traces(List<String> lines, boolean markdown) {
        this.lines = lines;
        this.markdown = markdown;
    }

    /**
     * All of them, in order of their lines but for the misread letters and the HTML at the end.
     *
     * @param markdown whether it is CommonMark, which knows entities and code
     */
    public static List<Trace> in(List<String> lines, boolean markdown) {
        return new Traces(lines, markdown).run();
    }

    private List<Trace> run() {
        int menu = StrayLines.menu(lines);
        if (menu > 0) {
            int first = firstWords();
            String words = shortened(lines.get(first).strip());
            int shown = (int) lines.subList(0, menu).stream().filter(l -> !l.isBlank()).count();
            found.add(new Trace(Kind.MENU, shown, first + 1, 1, words, words));
        }
        MarkupScan scan = new MarkupScan(markdown);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            letters(line, i + 1);
            html(scan, line, i + 1);
            if (i >= menu) {
                stray(line, i + 1);
            }
        }
        misread.ifPresent(found::add);
        markup.ifPresent(found::add);
        return List.copyOf(found);
    }

    private int firstWords() {
        int first = 0;
        while (lines.get(first).isBlank()) {
            first++;
        }
        return first;
    }

    private void letters(String line, int number) {
        if (line.indexOf('\uFFFD') < 0 && line.indexOf('Ã') < 0 && !Mojibake.isSuspect(line)) {
            return;
        }
        Mojibake.Mended mended = Mojibake.mend(line);
        if (mended.count() > 0) {
            int at = commonStart(line, mended.text());
            Trace here =
                    new Trace(
                            Kind.MOJIBAKE,
                            0,
                            number,
                            at + 1,
                            wordAt(line, at),
                            wordAt(mended.text(), at));
            Trace first = misread.orElse(here);
            misread = Optional.of(first.times(first.count() + mended.count()));
        }
        Matcher lost = LOST.matcher(mended.text());
        if (lost.find()) {
            String words = wordAt(mended.text(), lost.start());
            Matcher place = LOST.matcher(line);
            int column = place.find() ? place.start() + 1 : 1;
            found.add(new Trace(Kind.LOST, 1, number, column, words, words));
        }
    }

    private void html(MarkupScan scan, String line, int number) {
        List<MarkupScan.Place> places = scan.line(line);
        if (!places.isEmpty()) {
            String words = shortened(places.get(0).text());
            int column = places.get(0).start() + 1;
            Trace first = markup.orElse(new Trace(Kind.MARKUP, 0, number, column, words, words));
            markup = Optional.of(first.times(first.count() + places.size()));
        }
    }

    private void stray(String line, int number) {
        String printed = line.strip();
        int column = line.indexOf(printed) + 1;
        StrayLines.kindOf(printed)
                .ifPresent(
                        kind -> {
                            String words = shortened(printed);
                            found.add(new Trace(kind, 1, number, column, words, words));
                        });
    }

    private static int commonStart(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String shortened(String line) {
        return line.length() <= MAX_WORDS
                ? line
                : line.substring(0, line.lastIndexOf(' ', MAX_WORDS) + 1) + "…";
    }

    /** The word around a place. */
    static String wordAt(String text, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
