package dossier.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which capitalised words an article also prints apart from a given next word. {@code Hans} that
 * only ever stands before {@code Merkel} is part of a longer name; {@code Macron} before {@code
 * Merkel} is not when {@code Macron} stands elsewhere by itself. Counted when first asked.
 */
final class StandaloneWords {

    private final List<Words> texts;
    private Map<String, Set<String>> followers;
    private final Set<String> pairs = new HashSet<>();
    private Set<String> small;

    StandaloneWords(List<Words> texts) {
        this.texts = texts;
    }

    /**
     * Whether the article prints {@code word}, with a capital, at least once without {@code next}
     * after it.
     */
    boolean standsWithout(String word, String next) {
        countOnce();
        Set<String> after = followers.getOrDefault(word, Set.of());
        return after.size() > 1 || !after.contains(next);
    }

    /**
     * Whether the article prints {@code word} before {@code next} within a sentence, where only a
     * name has a capital.
     */
    boolean isNameBefore(String word, String next) {
        countOnce();
        return pairs.contains(word + ' ' + next);
    }

    /** Whether the article prints {@code word} without a capital too: a word like others. */
    boolean isPrintedSmall(String word) {
        if (small == null) {
            small = new HashSet<>();
            texts.forEach(this::collectSmall);
        }
        return small.contains(word);
    }

    private void collectSmall(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapitalised(i)) {
                small.add(words.key(i));
            }
        }
    }

    private void countOnce() {
        if (followers == null) {
            followers = new HashMap<>();
            texts.forEach(this::count);
        }
    }

    private void count(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapitalised(i)) {
                boolean joined = i + 1 < words.size() && words.gapAfter(i).equals(" ");
                followers
                        .computeIfAbsent(words.key(i), key -> new HashSet<>(2))
                        .add(joined ? words.key(i + 1) : "");
                if (joined && words.isCapitalised(i + 1) && !words.isSentenceStart(i)) {
                    pairs.add(words.key(i) + ' ' + words.key(i + 1));
                }
            }
        }
    }
}
