package dossier.corpus;

import dossier.language.QuoteLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together the forms in which one speaker's words are printed. Only quotations that share a
 * rare run of words are compared, each with the first of its bucket, so that the work grows with
 * their number.
 */
final class QuoteTwins {

    private QuoteTwins() {}

    /**
     * @param utterances of one speaker, oldest first
     */
    static List<Quote> group(List<Utterance> utterances) {
        List<List<Utterance>> groups = new ArrayList<>();
        Map<Long, List<Utterance>> byShingle = new HashMap<>();
        for (Utterance utterance : utterances) {
            String words = utterance.words();
            long[] shingles = QuoteLikeness.shingles(words);
            List<Utterance> group = null;
            for (long shingle : shingles) {
                List<Utterance> candidate = byShingle.get(shingle);
                if (group == null
                        && candidate != null
                        && QuoteLikeness.areTwins(candidate.get(0).words(), words)) {
                    group = candidate;
                }
            }
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(utterance);
            for (long shingle : shingles) {
                byShingle.putIfAbsent(shingle, group);
            }
        }
        return groups.stream().map(QuoteTwins::quote).toList();
    }

    private static Quote quote(List<Utterance> forms) {
        Utterance fullest =
                forms.stream()
                        .max(Comparator.comparingInt(form -> form.words().length()))
                        .orElseThrow();
        List<Utterance> twins = new ArrayList<>(forms);
        twins.remove(fullest);
        return new Quote(fullest, twins);
    }
}
