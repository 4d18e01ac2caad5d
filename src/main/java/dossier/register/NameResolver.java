package dossier.register;

import dossier.register.NameMatch.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whose a found name is, when the register says that it needs another name in the article
 * or gives it to more than one.
 */
public final class NameResolver {

    /** Keys of all names printed in the article. */
    private final Set<String> printed = new HashSet<>();

    /**
     * @param matches all names of one article
     */
    public NameResolver(List<NameMatch> matches) {
        for (NameMatch match : matches) {
            for (Candidate candidate : match.candidates()) {
                printed.add(Words.keyOf(candidate.variant().text()));
            }
        }
    }

    /**
     * The candidates that remain.
     *
     * @param before the text before the name, from the beginning of its sentence
     * @param after the text after the name, to the end of its sentence
     * @return none when the name is not the register's, one when that is decided, several when it
     *     stays in doubt
     */
    public List<Candidate> resolve(NameMatch match, String before, String after) {
        List<Candidate> possible =
                match.candidates().stream().filter(c -> hasNeeds(match, c)).toList();
        if (possible.size() < 2) {
            return possible;
        }
        Cues cues = new Cues(before, after);
        List<Candidate> directly = filtered(possible, c -> cues.endsBefore(c.variant().after()));
        if (directly.size() == 1) {
            return directly;
        }
        List<Candidate> cued =
                filtered(possible, c -> directly.contains(c) || cues.contains(c.variant().cues()));
        if (!cued.isEmpty()) {
            return cued;
        }
        List<Candidate> unconditional = filtered(possible, c -> !c.variant().hasCue());
        return unconditional.size() == 1 ? unconditional : possible;
    }

    private static List<Candidate> filtered(
            List<Candidate> candidates, Predicate<Candidate> condition) {
        return candidates.stream().filter(condition).toList();
    }

    private boolean hasNeeds(NameMatch match, Candidate candidate) {
        return match.withGivenName()
                || candidate
                        .variant()
                        .needs()
                        .map(needed -> printed.contains(Words.keyOf(needed)))
                        .orElse(true);
    }

    /** The words around a name, folded. */
    private static final class Cues {

        private final String before;
        private final String all;

        Cues(String before, String after) {
            this.before = spaced(before);
            this.all = this.before + spaced(after);
        }

        boolean endsBefore(List<String> words) {
            return words.stream().anyMatch(word -> before.endsWith(spaced(word)));
        }

        boolean contains(List<String> words) {
            return words.stream().anyMatch(word -> all.contains(spaced(word)));
        }

        private static String spaced(String text) {
            Words words = Words.of(text);
            StringBuilder spaced = new StringBuilder(" ");
            for (int i = 0; i < words.size(); i++) {
                spaced.append(words.key(i)).append(' ');
            }
            return spaced.toString();
        }
    }
}
