package dossier.language.dutch.words;

import dossier.language.Folding;
import dossier.language.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes Dutch compounds apart by the words that they are made of. Dutch writes them as one word, at
 * times with a letter between ({@code vrede-s-troepen}), and the last word is the main one
 * (Algemene Nederlandse Spraakkunst, 12.1.3).
 */
final class Compounds {

    /** A shorter part is found by accident. */
    private static final int MIN_PART = 4;

    /** From this length on a last word tells enough when what stands before it isn't known. */
    private static final int MIN_HEAD = 5;

    /** From this length on a first word tells enough when what stands after it isn't known. */
    private static final int MIN_MODIFIER = 6;

    private static final String VOWELS = "aeiouy";

    /** What stands between two parts, in the order in which it is tried. */
    private static final List<String> LINKS = List.of("s", "", "e", "n", "en", "er");

    /** After these endings an {@code s} begins a new part: {@code veiligheid-s-verdrag}. */
    private static final List<String> LINKED_ENDINGS =
            List.of("heid", "ing", "schap", "teit", "tie", "dom", "ling");

    /** What makes a word of another, and no compound: {@code eindelijk} isn't about being alike. */
    private static final List<String> SUFFIXES =
            List.of(
                    "lijk",
                    "lijke",
                    "lijks",
                    "lijkse",
                    "lijkheid",
                    "heid",
                    "heden",
                    "baar",
                    "bare",
                    "loos",
                    "loze",
                    "achtig",
                    "achtige",
                    "schap",
                    "zaam",
                    "zame",
                    "tjes",
                    "jes",
                    "ling",
                    "lingen",
                    "nis",
                    "nissen",
                    "stan",
                    "stanen");

    /** So many letters before a suffix make no word of it. */
    private static final int MAX_BEFORE_SUFFIX = 2;

    private final Set<String> prefixes = new LinkedHashSet<>();

    Compounds() {
        WordList.of("dutch/verb-prefixes.txt").words().stream()
                .map(Folding::fold)
                .forEach(prefixes::add);
    }

    /** The parts, each once, in order; none of a word that is no compound. */
    List<String> parts(String word, Predicate<String> known) {
        Set<String> parts = new LinkedHashSet<>();
        split(word, known, parts);
        return new ArrayList<>(parts);
    }

    /**
     * Splits before the longest last word that leaves something that can stand before it; where no
     * last word is known, after the longest first one.
     */
    private void split(String word, Predicate<String> known, Set<String> parts) {
        if (!splitBeforeHead(word, known, parts)) {
            splitAfterModifier(word, known, parts);
        }
    }

    private boolean splitBeforeHead(String word, Predicate<String> known, Set<String> parts) {
        for (int i = MIN_PART; i <= word.length() - MIN_PART; i++) {
            String head = word.substring(i);
            String before = word.substring(0, i);
            boolean linked = endsInLink(before);
            if (isSuffix(head) || !(linked || known.test(head))) {
                continue;
            }
            String modifier = modifier(before, known);
            if (!modifier.isEmpty()) {
                add(modifier, known, parts);
                add(head, known, parts);
                return true;
            }
            if (head.length() >= MIN_HEAD && !prefixes.contains(before)) {
                add(head, known, parts);
                return true;
            }
        }
        return false;
    }

    /** What begins with a vowel is an ending rather than a word: {@code protesteren}. */
    private void splitAfterModifier(String word, Predicate<String> known, Set<String> parts) {
        for (int i = word.length() - MIN_PART; i >= MIN_MODIFIER; i--) {
            String modifier = word.substring(0, i);
            String head = word.substring(i);
            if (VOWELS.indexOf(head.charAt(0)) < 0 && !isSuffix(head) && known.test(modifier)) {
                add(modifier, known, parts);
                add(head, known, parts);
                return;
            }
        }
    }

    private void add(String part, Predicate<String> known, Set<String> parts) {
        parts.add(part);
        split(part, known, parts);
    }

    /** The first part without what links it to the next; empty when it is no word. */
    private static String modifier(String before, Predicate<String> known) {
        for (String link : LINKS) {
            int end = before.length() - link.length();
            if (end >= MIN_PART && before.endsWith(link)) {
                String modifier = before.substring(0, end);
                if (known.test(modifier) || (link.equals("s") && hasLinkedEnding(modifier))) {
                    return modifier;
                }
            }
        }
        return "";
    }

    private static boolean isSuffix(String head) {
        return SUFFIXES.stream()
                .anyMatch(
                        suffix ->
                                head.endsWith(suffix)
                                        && head.length() - suffix.length() <= MAX_BEFORE_SUFFIX);
    }

    private static boolean endsInLink(String before) {
        return before.endsWith("s") && hasLinkedEnding(before.substring(0, before.length() - 1));
    }

    private static boolean hasLinkedEnding(String word) {
        return LINKED_ENDINGS.stream()
                .anyMatch(end -> word.endsWith(end) && word.length() >= end.length() + 3);
    }
}
