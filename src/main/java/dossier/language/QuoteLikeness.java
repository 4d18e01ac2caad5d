package dossier.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether two quotations are the same words, shortened or in another wording: {@code De
 * regering wordt afhankelijk} and {@code De Kazachstaanse regering wordt afhankelijk}.
 *
 * <p>To find pairs among many, put each quotation under all its {@link #keys}: twins share at least
 * one, nearly always, so that only quotations under one key need be compared.
 */
public final class QuoteLikeness {

    /** Fewer words are said by anybody: {@code Dat is zo}. */
    private static final int FEWEST = 4;

    /** Words of a quotation that are looked at. */
    private static final int MOST = 80;

    /** The part of the shorter one's words that the longer one has, in the same order. */
    private static final double SHARE = 0.75;

    /** So many words can be in another order. */
    private static final int LONG = 8;

    /** The part of a reordered one's words that the other has. */
    private static final double LONG_SHARE = 0.9;

    private static final int SHINGLE = 3;

    private static final WordList DENIALS = WordList.of("denials.txt");

    private QuoteLikeness() {}

    /** Hashes of each three words in a row; none of a quotation too short to have a twin. */
    public static Set<Integer> keys(String quotation) {
        List<String> words = words(quotation);
        Set<Integer> keys = new TreeSet<>();
        if (words.size() >= FEWEST) {
            for (int i = 0; i + SHINGLE <= words.size(); i++) {
                keys.add(words.subList(i, i + SHINGLE).hashCode());
            }
        }
        return keys;
    }

    /** Whether one is the other, or a shorter or slightly different wording of it. */
    public static boolean areTwins(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        int shorter = Math.min(a.size(), b.size());
        return shorter >= FEWEST
                && !contradict(a, b)
                && (common(a, b) >= Math.max(FEWEST, SHARE * shorter) || areReordered(a, b));
    }

    /** Whether a long one is the other with its clauses in another order. */
    private static boolean areReordered(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        Set<String> longer = new HashSet<>(a.size() <= b.size() ? b : a);
        long known = shorter.stream().filter(longer::contains).count();
        return shorter.size() >= LONG && known >= LONG_SHARE * shorter.size();
    }

    /**
     * Whether the shorter one has a number that the longer one has not, or only one of two that are
     * about as long has a denial.
     */
    private static boolean contradict(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        Set<String> longer = new HashSet<>(a.size() <= b.size() ? b : a);
        boolean otherNumber =
                shorter.stream()
                        .filter(word -> Character.isDigit(word.charAt(0)))
                        .anyMatch(number -> !longer.contains(number));
        boolean alike = shorter.size() >= SHARE * Math.max(a.size(), b.size());
        return otherNumber || (alike && denials(a) != denials(b));
    }

    private static long denials(List<String> words) {
        return words.stream().filter(DENIALS::contain).count();
    }

    /** The length of the longest row of words that both have in this order, gaps allowed. */
    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    /** Letters and digits only, in lower case and without diacritics. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= plain.length() && words.size() < MOST; i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
