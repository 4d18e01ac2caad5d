package dossier.register;

import dossier.register.NameMatch.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All variants of a register as a trie of words, so that a text is searched in one pass whatever
 * the register's size (Fredkin, "Trie Memory", 1960; with words in the place of letters). Immutable
 * once made.
 */
final class NameTrie {

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
            node.endings.add(new Ending(words, new Candidate(entity, variant), excludes));
        }
    }

    /** The node after a first word; null when no variant begins so. */
    Node first(String word) {
        return root.next.get(word);
    }
}
