package dossier.register;

import dossier.model.PlainLetters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text's words: runs of letters, digits and combining marks, with an apostrophe or a soft hyphen
 * between letters. Offsets are UTF-16 code units of the text as given, whatever its Unicode normal
 * form.
 */
final class Words {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String SENTENCE_OPENERS = ".!?…:;\"'“”„‘’«»()[]–—-•/|\n";

    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;

    private Words(String text) {
        this.text = text;
        int mostWords = Math.min(64, text.length() / 2 + 1);
        this.starts = new int[mostWords];
        this.ends = new int[mostWords];
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.scan();
        return words;
    }

    /**
     * What makes two names the same to the finder: their words' keys and what stands between them.
     */
    static String keyOf(String text) {
        Words words = of(text);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size; i++) {
            key.append(i == 0 ? "" : words.gapAfter(i - 1)).append(words.key(i));
        }
        return key.toString();
    }

    private void scan() {
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length) {
            if (!isWordPart(chars, i)) {
                i++;
                continue;
            }
            int start = i;
            while (i < chars.length
                    && (isWordPart(chars, i)
                            || (isJoiner(chars[i])
                                    && i + 1 < chars.length
                                    && Character.isLetter(chars[i + 1])
                                    && Character.isLetter(chars[i - 1])))) {
                i++;
            }
            add(start, i);
        }
        trim();
    }

    /** Lets go of what is not used: a register's words live as long as its trie. */
    private void trim() {
        if (size < starts.length) {
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /**
     * Whether a word can hold the code unit; of a surrogate pair both halves count as the whole.
     */
    private static boolean isWordPart(char[] chars, int i) {
        char c = chars[i];
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int codePoint = c;
        if (Character.isHighSurrogate(c)) {
            codePoint = Character.codePointAt(chars, i);
        } else if (Character.isLowSurrogate(c)) {
            codePoint = Character.codePointBefore(chars, i + 1);
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiner(char c) {
        return c == '\'' || c == '’' || c == SOFT_HYPHEN;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    String text() {
        return text;
    }

    /** The signs before the first word: the apostrophe of {@code 's-Gravenhage}. */
    String lead() {
        return text.substring(0, starts[0]);
    }

    /** The signs after the last word: the plus of {@code OPEC+}. */
    String trail() {
        return text.substring(ends[size - 1]);
    }

    /** The word as printed, without soft hyphens, which nobody sees. */
    String word(int word) {
        String printed = text.substring(starts[word], ends[word]);
        return printed.indexOf(SOFT_HYPHEN) < 0
                ? printed
                : printed.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /**
     * The word by which it is looked up: lower case, without diacritics, with straight apostrophes.
     */
    String key(int word) {
        return fold(word(word));
    }

    /**
     * What stands between a word and the next, in short: a space for white space, {@code -} for a
     * hyphen within a word, {@code –} for a dash, even one typed as a hyphen with a space before
     * it, else the characters themselves without the white space around them.
     */
    String gapAfter(int word) {
        int from = ends[word];
        int to = starts[word + 1];
        char first = text.charAt(from);
        if (to - from == 1) {
            if (first == ' ') {
                return " ";
            }
            if (first == '-' || first == '‐' || first == '‑') {
                return "-";
            }
        }
        String gap = text.substring(from, to);
        String stripped = gap.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        if (stripped.isEmpty()) {
            return " ";
        }
        return stripped.equals("-") && first != '-' ? "–" : stripped;
    }

    /**
     * Whether the word's capital can be that of a sentence: nothing, or no letter, stands before
     * it.
     */
    boolean isSentenceStart(int word) {
        int i = starts[word] - 1;
        while (i >= 0 && Character.isSpaceChar(text.charAt(i))) {
            i--;
        }
        return i < 0 || SENTENCE_OPENERS.indexOf(text.charAt(i)) >= 0;
    }

    boolean isCapitalised(int word) {
        int c = text.codePointAt(starts[word]);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Two or more letters, all capitals, digits allowed: NAVO, VS, G20. */
    boolean isAcronym(int word) {
        return isAcronym(text, starts[word], ends[word]);
    }

    static boolean isAcronym(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
        }
        return end - start >= 2 && Character.isUpperCase(text.charAt(start));
    }

    /**
     * Lower case, canonical decomposition (Unicode Standard Annex 15) without its marks; ø is o, as
     * whoever has no such key types it.
     */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldUnicode(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foldUnicode(String word) {
        String decomposed =
                Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            String plain = PlainLetters.of(c);
            if (!plain.isEmpty()) {
                folded.append(plain);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
