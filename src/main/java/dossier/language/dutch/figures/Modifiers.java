package dossier.language.dutch.figures;

import dossier.language.Bounds;
import dossier.language.dutch.figures.Phrases.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of {@code figures-modifiers.txt} around a number, and what they make of it. */
final class Modifiers {

    /** What a modifier says of the number. */
    enum Kind {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        UP_TO
    }

    /**
     * The modifiers of a number.
     *
     * @param first the index of the first token of those before it
     * @param end the index after what belongs to the figure, modifiers after it included
     * @param kind empty when there are none
     */
    record Reading(int first, int end, Optional<Kind> kind) {

        Bounds apply(Bounds bounds) {
            Kind known = kind.orElse(Kind.EXACTLY);
            return switch (known) {
                case AT_LEAST -> Bounds.atLeast(bounds.min().orElseThrow());
                case AT_MOST, UP_TO -> Bounds.atMost(bounds.max().orElseThrow());
                case EXACTLY -> bounds;
            };
        }
    }

    /** How far a verb can stand from {@code tot}. */
    private static final int REACH = 15;

    /** How far {@code van} can: {@code van 20 procent tot}. */
    private static final int LONGEST_START = 4;

    private final Phrases<Kind> before = new Phrases<>();
    private final Phrases<Kind> after = new Phrases<>();
    private final Set<String> reached;
    private final Set<String> reachedFrom;

    Modifiers() {
        List<ListedLine> lines = ListedLine.of("dutch/figures-modifiers.txt");
        add(before, ListedLine.items(lines, "at-least"), Kind.AT_LEAST);
        add(before, ListedLine.items(lines, "at-most"), Kind.AT_MOST);
        add(before, ListedLine.items(lines, "exactly"), Kind.EXACTLY);
        add(before, ListedLine.items(lines, "up-to"), Kind.UP_TO);
        add(after, ListedLine.items(lines, "after-at-least"), Kind.AT_LEAST);
        add(after, ListedLine.items(lines, "after-at-most"), Kind.AT_MOST);
        reached = Set.copyOf(ListedLine.items(lines, "reached"));
        reachedFrom = Set.copyOf(ListedLine.items(lines, "reached-from"));
    }

    /**
     * Reads what stands around the tokens {@code first} to {@code end}.
     *
     * @param floor the index of the first token that can belong to a modifier
     */
    Reading around(Words words, int first, int end, int floor) {
        int begin = first;
        Optional<Kind> kind = Optional.empty();
        List<Phrase<Kind>> found = before.before(words, begin);
        while (!found.isEmpty() && begin - found.get(0).words().length >= floor) {
            Kind next = found.get(0).meaning();
            int start = begin - found.get(0).words().length;
            if (next == Kind.UP_TO && (start == floor || isReached(words, start))) {
                break;
            }
            begin = start;
            if (kind.isEmpty() || kind.get() == Kind.EXACTLY) {
                kind = Optional.of(next);
            }
            found = before.before(words, begin);
        }
        List<Phrase<Kind>> behind = after.from(words, end);
        // "honderd mensen en meer dan duizend dieren": there the words belong to the next number.
        return behind.isEmpty() || words.is(end + behind.get(0).words().length, "dan")
                ? new Reading(begin, end, kind)
                : new Reading(
                        begin,
                        end + behind.get(0).words().length,
                        Optional.of(behind.get(0).meaning()));
    }

    /** Whether a verb near {@code tot} says that it was reached: {@code steeg tot 319}. */
    boolean isReached(Words words, int to) {
        int first = Math.max(words.sentenceStart(to), to - REACH);
        int end = Math.min(words.sentenceEnd(to), to + REACH);
        for (int i = first; i < end; i++) {
            boolean from = i < to && to - i <= LONGEST_START && reachedFrom.contains(words.key(i));
            if (from || reached.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static void add(Phrases<Kind> phrases, List<String> listed, Kind kind) {
        listed.forEach(phrase -> phrases.add(phrase, kind));
    }
}
