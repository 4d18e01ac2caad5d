package dossier.language.dutch.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the words of {@code figures-clauses.txt} at which a clause ends, and its verbs. */
final class ClauseEnds {

    private final Set<String> ends;
    private final Set<String> verbs;

    ClauseEnds(List<ListedLine> lines) {
        ends = new HashSet<>(ListedLine.items(lines, "ends"));
        ends.addAll(List.of(ListedLine.items(lines, "signs").get(0).split(" ")));
        verbs = Set.copyOf(ListedLine.items(lines, "verbs"));
    }

    boolean contain(String word) {
        return ends.contains(word);
    }

    /** A verb after which {@code en} opens a new clause. */
    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** Where a clause ends; {@code kwamen toen}, {@code kwam maar} and {@code maar 41} don't. */
    boolean stand(Words words, int i) {
        boolean adverb =
                ((words.is(i, "toen") || words.is(i, "maar")) && verbs.contains(words.key(i - 1)))
                        || (words.is(i, "maar") && words.at(i + 1).isNumber());
        return ends.contains(words.key(i)) && !adverb;
    }
}
