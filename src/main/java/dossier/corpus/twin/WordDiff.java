package dossier.corpus.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** In which words two texts differ. */
public final class WordDiff {

    /** Larger tables are not filled: such texts have their beginning and end compared only. */
    private static final long MAX_CELLS = 4_000_000;

    /** Whose words they are. */
    public enum Kind {
        SAME,
        ONE,
        OTHER
    }

    /** Words in a row, with one space between them. */
    public record Run(Kind kind, String words) {}

    private final String[] one;
    private final String[] other;
    private final List<Run> runs = new ArrayList<>();

    private WordDiff(String one, String other) {
        this.one = one.strip().split("\\s+");
        this.other = other.strip().split("\\s+");
    }

    /** The words of both texts in order, those that they share once. */
    public static List<Run> of(String one, String other) {
        return new WordDiff(one, other).run();
    }

    /** How many of their words are the same, in percent. */
    static int alike(String one, String other) {
        WordDiff diff = new WordDiff(one, other);
        int same =
                diff.run().stream()
                        .filter(run -> run.kind() == Kind.SAME)
                        .mapToInt(run -> run.words().split(" ").length)
                        .sum();
        return Shingles.percent(2 * same, diff.one.length + diff.other.length);
    }

    private List<Run> run() {
        int start = 0;
        while (start < Math.min(one.length, other.length) && one[start].equals(other[start])) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length, other.length) - start
                && one[one.length - 1 - end].equals(other[other.length - 1 - end])) {
            end++;
        }
        add(Kind.SAME, one, 0, start);
        between(start, one.length - end, other.length - end);
        add(Kind.SAME, one, one.length - end, one.length);
        return List.copyOf(runs);
    }

    /** The longest common subsequence of what is between the common beginning and end. */
    private void between(int start, int oneEnd, int otherEnd) {
        if ((long) (oneEnd - start) * (otherEnd - start) > MAX_CELLS) {
            add(Kind.ONE, one, start, oneEnd);
            add(Kind.OTHER, other, start, otherEnd);
            return;
        }
        int[][] longest = longest(start, oneEnd, otherEnd);
        int i = start;
        int j = start;
        while (i < oneEnd || j < otherEnd) {
            if (i < oneEnd && j < otherEnd && one[i].equals(other[j])) {
                add(Kind.SAME, one, i, i + 1);
                i++;
                j++;
            } else if (j == otherEnd
                    || i < oneEnd
                            && longest[i + 1 - start][j - start]
                                    >= longest[i - start][j + 1 - start]) {
                add(Kind.ONE, one, i, i + 1);
                i++;
            } else {
                add(Kind.OTHER, other, j, j + 1);
                j++;
            }
        }
    }

    /** How many words are shared from two places on. */
    private int[][] longest(int start, int oneEnd, int otherEnd) {
        int[][] longest = new int[oneEnd - start + 1][otherEnd - start + 1];
        for (int i = oneEnd - start - 1; i >= 0; i--) {
            for (int j = otherEnd - start - 1; j >= 0; j--) {
                longest[i][j] =
                        one[start + i].equals(other[start + j])
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void add(Kind kind, String[] words, int from, int to) {
        if (from == to) {
            return;
        }
        String added = String.join(" ", Arrays.copyOfRange(words, from, to));
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).kind() == kind) {
            runs.set(last, new Run(kind, runs.get(last).words() + " " + added));
        } else {
            runs.add(new Run(kind, added));
        }
    }
}
