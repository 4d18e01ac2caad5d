package dossier.register;

import dossier.register.NameMatch.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All variants of a register as a trie of words, so that a text is searched in one pass whatever
 * the register's size (Fredkin, "Trie Memory", 1960; with words in the place of letters). Immutable
 * once made.
 */
final class NameTrie {

    private static final int ASCII = 128;

    /** Letters by their last five bits; other signs share places with them, which is no harm. */
    private static final int LETTERS = 32;

    /** A place in the trie: the words so far, and what may follow. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Ending> endings = new ArrayList<>(1);

        /** The node after {@code gap} and {@code word}; null when no variant goes on so. */
        Node after(String gap, String word) {
            Node node = next.get(gap + word);
            // A hyphen in the register may be a space in print: Sint-Petersburg, Sint Petersburg.
            return node == null && gap.equals(" ") ? next.get("-" + word) : node;
        }

        List<Ending> endings() {
            return endings;
        }
    }

    /**
     * A variant that ends at a node.
     *
     * @param words the variant's own words, for comparing capitals
     * @param candidate whose it is; for a name that is nobody's, that of the entity that excludes
     *     it
     * @param excludes whether the name is of something that the register does not have
     */
    record Ending(Words words, Candidate candidate, boolean excludes) {}

    private final Node root = new Node();

    /** The first three letters of variants, by which most words are known to begin none. */
    private final BitSet beginnings = new BitSet(2 * LETTERS * LETTERS * LETTERS);

    /** The first two letters of variants whose first word has no more. */
    private final BitSet shortBeginnings = new BitSet(2 * LETTERS * LETTERS);

    NameTrie(List<Entity> entities) {
        for (Entity entity : entities) {
            entity.variants().forEach(variant -> add(entity, variant, false));
            entity.not().forEach(variant -> add(entity, variant, true));
        }
    }

    private void add(Entity entity, Variant variant, boolean excludes) {
        Words words = Words.of(variant.text());
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            String gap = i == 0 ? "" : words.gapAfter(i - 1);
            node = node.next.computeIfAbsent(gap + words.key(i), key -> new Node());
        }
        if (words.size() > 0) {
            addBeginning(words.key(0), words.isCapitalised(0));
            if (Capitals.isParticle(words, 0)) {
                addBeginning(words.key(0), false);
            }
            node.endings.add(new Ending(words, new Candidate(entity, variant), excludes));
        }
    }

    private void addBeginning(String key, boolean capital) {
        char first = key.charAt(0);
        char second = key.length() > 1 ? key.charAt(1) : 0;
        if (key.length() > 2) {
            beginnings.set(place(place(capital, first, second), key.charAt(2)));
        } else {
            shortBeginnings.set(place(capital, first, second));
        }
    }

    private static int place(boolean capital, char first, char second) {
        return place(place(capital ? 1 : 0, first), second);
    }

    private static int place(int before, char letter) {
        return before * LETTERS + (letter & LETTERS - 1);
    }

    /**
     * Whether a variant can begin with the word; quicker than looking it up. A word with a capital
     * can also be a variant without, at the beginning of a sentence; a short variant can have the
     * ending of a genitive.
     */
    boolean mayBegin(Words words, int word) {
        String text = words.text();
        int start = words.start(word);
        int length = words.end(word) - start;
        char first = text.charAt(start);
        char second = length > 1 ? text.charAt(start + 1) : 0;
        char third = length > 2 ? text.charAt(start + 2) : 0;
        if (first >= ASCII || second >= ASCII || third >= ASCII) {
            return true;
        }
        boolean capital = first >= 'A' && first <= 'Z';
        return mayBegin(place(false, first, second), third)
                || (capital && mayBegin(place(true, first, second), third));
    }

    private boolean mayBegin(int firstTwo, char third) {
        return shortBeginnings.get(firstTwo) || beginnings.get(place(firstTwo, third));
    }

    /** The node after a first word; null when no variant begins so. */
    Node first(String word) {
        return root.next.get(word);
    }
}
