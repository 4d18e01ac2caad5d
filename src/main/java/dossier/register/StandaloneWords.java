package dossier.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which capitalised words an article also prints apart from a given next word. {@code Bolat} that
 * only ever stands before {@code Nazarbajev} is part of a longer name; {@code Macron} before {@code
 * Poetin} is not when {@code Macron} stands elsewhere by itself. Counted when first asked.
 */
final class StandaloneWords {

    private final List<Words> texts;
    private Map<String, Set<String>> followers;

    StandaloneWords(List<Words> texts) {
        this.texts = texts;
    }

    /**
     * Whether the article prints {@code word}, with a capital, at least once without {@code next}
     * after it.
     */
    boolean standsWithout(String word, String next) {
        if (followers == null) {
            followers = new HashMap<>();
            texts.forEach(this::count);
        }
        Set<String> after = followers.getOrDefault(word, Set.of());
        return after.size() > 1 || !after.contains(next);
    }

    private void count(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapitalised(i)) {
                boolean joined = i + 1 < words.size() && words.gapAfter(i).equals(" ");
                followers
                        .computeIfAbsent(words.key(i), key -> new HashSet<>(2))
                        .add(joined ? words.key(i + 1) : "");
            }
        }
    }
}
