package dossier.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Words of which other words can be compounds, as a tree of their letters from the last one on:
 * most words are told apart by two or three letters. Immutable once made.
 */
public final class WordEndings {

    private final Node root = new Node();

    /** The letters that stand before an ending. */
    private static final class Node {
        private final Map<Character, Node> before = new HashMap<>();
        private boolean whole;
    }

    public WordEndings(Collection<String> words) {
        for (String word : words) {
            Node node = root;
            for (int i = word.length() - 1; i >= 0; i--) {
                node = node.before.computeIfAbsent(word.charAt(i), letter -> new Node());
            }
            node.whole = true;
        }
    }

    /** Whether one of the words is this one, or its end. */
    public boolean haveEndOf(String word) {
        Node node = root;
        for (int i = word.length() - 1; i >= 0; i--) {
            node = node.before.get(word.charAt(i));
            if (node == null) {
                return false;
            }
            if (node.whole) {
                return true;
            }
        }
        return false;
    }
}
