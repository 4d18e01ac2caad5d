package dossier.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which short blocks say again what a longer block of the article says, word for word or nearly so.
 * Compares runs of three words (Broder, "On the resemblance and containment of documents", 1997:
 * containment of w-shingles).
 */
final class RepeatedBlocks {

    private static final int SHINGLE = 3;
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 80;
    private static final double MIN_CONTAINMENT = 0.7;

    /**
     * So many places of one shingle are remembered: more would make a text of one repeated line
     * slow.
     */
    private static final int MAX_PLACES = 8;

    private final List<String[]> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    RepeatedBlocks(List<String> texts) {
        for (String text : texts) {
            words.add(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        }
        for (int block = 0; block < words.size(); block++) {
            for (int i = 0; i + SHINGLE <= words.get(block).length; i++) {
                List<Integer> at =
                        places.computeIfAbsent(shingle(block, i), k -> new ArrayList<>(1));
                if (at.size() < MAX_PLACES && !at.contains(block)) {
                    at.add(block);
                }
            }
        }
    }

    private String shingle(int block, int i) {
        String[] all = words.get(block);
        return all[i] + ' ' + all[i + 1] + ' ' + all[i + 2];
    }

    /**
     * Whether the block's words stand again elsewhere in a longer block, or in an earlier one of
     * the same length.
     */
    boolean isRepeated(int block) {
        int length = words.get(block).length;
        if (length < MIN_WORDS || length > MAX_WORDS) {
            return false;
        }
        int shingles = length - SHINGLE + 1;
        int elsewhere = 0;
        for (int i = 0; i < shingles; i++) {
            if (places.get(shingle(block, i)).stream().anyMatch(other -> outranks(other, block))) {
                elsewhere++;
            }
        }
        return elsewhere >= MIN_CONTAINMENT * shingles;
    }

    private boolean outranks(int other, int block) {
        int byLength = Integer.compare(words.get(other).length, words.get(block).length);
        return byLength > 0 || (byLength == 0 && other < block);
    }
}
