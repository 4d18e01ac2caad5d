package dossier.source.paste;

import dossier.source.paste.Notice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pasted text, clean: no word of it is changed or left out.
 *
 * @param text with {@code \n} at line ends and at the end; empty when there were no letters
 * @param notices of what was done and what is to decide, the latter in order of the lines
 */
public record PastedText(String text, List<Notice> notices) {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’»)]*$");
    private static final int MIN_RUN_ON = 3;

    public PastedText {
        notices = List.copyOf(notices);
    }

    /** Cleans a text. */
    public static PastedText of(byte[] bytes) {
        return new Cleaning().run(bytes);
    }

    /** Whether it is no article but the source of a web page. */
    public boolean isPageSource() {
        return MarkupScan.isSource(text.stripLeading());
    }

    private static final class Cleaning {

        private final List<Notice> notices = new ArrayList<>();

        PastedText run(byte[] bytes) {
            PastedBytes pasted = PastedBytes.of(bytes);
            if (pasted.others() > 0) {
                notices.add(new Notice(Kind.ENCODING, pasted.others(), 0, ""));
            }
            Mojibake.Mended mended = Mojibake.mend(pasted.text());
            if (mended.count() > 0) {
                String words = Traces.wordAt(mended.text(), mended.first());
                notices.add(new Notice(Kind.MOJIBAKE, mended.count(), 0, words));
            }
            List<String> lines = visible(mended.text()).lines().map(String::stripTrailing).toList();
            List<String> kept = new ArrayList<>(lines);
            while (!kept.isEmpty() && kept.get(0).isBlank()) {
                kept.remove(0);
            }
            while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
                kept.remove(kept.size() - 1);
            }
            toDecide(kept);
            String text = kept.isEmpty() ? "" : String.join("\n", kept) + "\n";
            return new PastedText(text, notices);
        }

        /** The text with nothing in it but letters, signs, plain spaces and line ends. */
        private String visible(String text) {
            StringBuilder clean = new StringBuilder(text.length());
            int[] counts = new int[Kind.values().length];
            String normal = text.replace("\r\n", "\n").replace('\r', '\n');
            for (int i = 0; i < normal.length(); i++) {
                char c = normal.charAt(i);
                if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                    clean.append('\n');
                } else if (c != ' ' && Character.isSpaceChar(c)) {
                    clean.append(' ');
                    counts[Kind.HARD_SPACES.ordinal()]++;
                } else if (c == '\u00AD') {
                    counts[Kind.SOFT_HYPHENS.ordinal()]++;
                } else if (isInvisible(c)) {
                    counts[Kind.INVISIBLE.ordinal()]++;
                } else {
                    clean.append(c);
                }
            }
            for (Kind kind : List.of(Kind.HARD_SPACES, Kind.SOFT_HYPHENS, Kind.INVISIBLE)) {
                if (counts[kind.ordinal()] > 0) {
                    notices.add(new Notice(kind, counts[kind.ordinal()], 0, ""));
                }
            }
            return clean.toString();
        }

        private static boolean isInvisible(char c) {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            // The joiners of emoji and of other scripts have a meaning.
            boolean format = Character.getType(c) == Character.FORMAT && c != '\u200C';
            return control || format && c != '\u200D' || c == '\uFFFE' || c == '\uFFFF';
        }

        private void toDecide(List<String> lines) {
            long ended = lines.stream().filter(l -> SENTENCE_END.matcher(l).matches()).count();
            if (ended >= MIN_RUN_ON && lines.stream().noneMatch(String::isBlank)) {
                notices.add(new Notice(Kind.RUN_ON, lines.size(), 1, ""));
            }
            for (Trace trace : Traces.in(lines, false)) {
                notices.add(new Notice(trace.kind(), trace.count(), trace.line(), trace.words()));
            }
        }
    }
}
