package dossier.article.correction;

import dossier.model.NearestWord;
import dossier.model.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the site calls the topics of figures, as which editors may type them.
 *
 * @param ofKey the words for a topic in the interface's language; empty when there are none
 */
public record TopicNames(Function<String, Optional<String>> ofKey) {

    /** Of a site of which no words are known. */
    public static final TopicNames NONE = new TopicNames(key -> Optional.empty());

    /** So many topics are named with their words. */
    private static final int NEAREST = 8;

    /** What to type for something that is no topic. */
    Wording remedy(String typed, Collection<String> topics) {
        return called(typed, topics)
                .or(() -> NearestWord.to(typed, topics))
                .or(() -> nearlyCalled(typed, topics))
                .map(Wording::didYouMean)
                .orElseGet(() -> all(typed, topics));
    }

    private Optional<String> called(String typed, Collection<String> topics) {
        return topics.stream()
                .filter(key -> ofKey.apply(key).filter(typed::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private Optional<String> nearlyCalled(String typed, Collection<String> topics) {
        List<String> names = topics.stream().map(ofKey).flatMap(Optional::stream).toList();
        return NearestWord.to(typed, names).flatMap(name -> called(name, topics));
    }

    private Wording all(String typed, Collection<String> topics) {
        List<String> nearestFirst =
                topics.stream()
                        .sorted(Comparator.comparingInt(key -> distance(typed, key)))
                        .toList();
        String named =
                nearestFirst.stream()
                        .limit(NEAREST)
                        .map(
                                key ->
                                        ofKey.apply(key)
                                                .map(name -> key + " (" + name + ")")
                                                .orElse(key))
                        .collect(Collectors.joining(", "));
        return nearestFirst.size() <= NEAREST
                ? Wording.of("the topics are: {0}", named)
                : Wording.of(
                        "the nearest topics are: {0}; the others: {1}",
                        named,
                        nearestFirst.stream().skip(NEAREST).collect(Collectors.joining(", ")));
    }

    private int distance(String typed, String key) {
        String word = typed.toLowerCase(Locale.ROOT);
        int toName =
                ofKey.apply(key)
                        .map(name -> NearestWord.distance(word, name.toLowerCase(Locale.ROOT)))
                        .orElse(Integer.MAX_VALUE);
        return Math.min(toName, NearestWord.distance(word, key));
    }
}
