package dossier.corpus;

import dossier.language.QuoteLikeness;
import dossier.language.Speaker;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Brings together the forms in which the same words are printed, unless two people of the register,
 * or two people within one article, are said to have spoken them. Only quotations that share a rare
 * run of words are compared, each with the first of its bucket, so that the work grows with their
 * number.
 */
final class QuoteTwins {

    /** So many quotations with words in common are compared with one. */
    private static final int MAX_COMPARED = 8;

    private QuoteTwins() {}

    /**
     * @param utterances oldest first
     * @return in order of the oldest form
     */
    static List<Quote> group(List<Utterance> utterances) {
        List<List<Utterance>> groups = new ArrayList<>();
        Map<Integer, Integer> groupByKey = new HashMap<>();
        for (Utterance utterance : utterances) {
            String words = utterance.words();
            Set<Integer> keys = QuoteLikeness.keys(words);
            int group =
                    keys.stream()
                            .map(groupByKey::get)
                            .filter(Objects::nonNull)
                            .distinct()
                            .limit(MAX_COMPARED)
                            .filter(known -> areTwins(groups.get(known), utterance))
                            .findFirst()
                            .orElse(groups.size());
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(utterance);
            keys.forEach(key -> groupByKey.putIfAbsent(key, group));
        }
        return groups.stream().map(QuoteTwins::quote).toList();
    }

    private static boolean areTwins(List<Utterance> group, Utterance utterance) {
        Optional<EntityId> entity = entity(utterance);
        return (entity.isEmpty()
                        || group.stream()
                                .limit(MAX_COMPARED)
                                .map(QuoteTwins::entity)
                                .allMatch(other -> other.isEmpty() || other.equals(entity)))
                && group.stream().limit(MAX_COMPARED).noneMatch(other -> isAnswer(other, utterance))
                && QuoteLikeness.areTwins(group.get(0).words(), utterance.words());
    }

    /** Whether one article lets two people speak whom the register doesn't know. */
    private static boolean isAnswer(Utterance one, Utterance other) {
        return one.article() == other.article()
                && !one.words().equalsIgnoreCase(other.words())
                && entity(one).isEmpty()
                && entity(other).isEmpty()
                && one.speaker().isPresent()
                && other.speaker().isPresent()
                && !lastWord(one.speaker().get()).equals(lastWord(other.speaker().get()));
    }

    /** One person can be "Wim Bos" and "Bos", or "een bakker" and "de bakker". */
    private static String lastWord(Speaker speaker) {
        String words = speaker.words().toLowerCase(Locale.ROOT);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static Optional<EntityId> entity(Utterance utterance) {
        return utterance.speaker().flatMap(Speaker::entity);
    }

    private static Quote quote(List<Utterance> forms) {
        Utterance fullest =
                forms.stream()
                        .max(Comparator.comparingInt(form -> form.words().length()))
                        .orElseThrow();
        return new Quote(fullest, forms.stream().filter(form -> form != fullest).toList());
    }
}
