package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.ArticleChanges.Change;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which ways is an entity's name printed? */
final class Spellings {

    /** Most frequent first; of the same count, in order of the characters. */
    private static final Comparator<Spelling> ORDER =
            Comparator.comparingInt((Spelling spelling) -> -spelling.count())
                    .thenComparing(Spelling::text);

    private Spellings() {}

    /**
     * The spellings of an entity.
     *
     * @param occurrences of the entity, article by article
     */
    static List<Spelling> of(List<Occurrence> occurrences) {
        Map<String, Printed> printed = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            printed.computeIfAbsent(occurrence.mention().spelling(), text -> new Printed())
                    .add(occurrence.article());
        }
        return printed.entrySet().stream()
                .map(e -> new Spelling(e.getKey(), e.getValue().count, e.getValue().articles))
                .sorted(ORDER)
                .toList();
    }

    /** How often and where something is printed; occurrences come article by article. */
    private static final class Printed {

        private final List<Article> articles = new ArrayList<>();
        private int count;

        void add(Article article) {
            count++;
            if (articles.isEmpty() || articles.get(articles.size() - 1) != article) {
                articles.add(article);
            }
        }
    }

    /** The same spellings after a change. */
    static List<Spelling> after(List<Spelling> spellings, Change change, EntityId entity) {
        Map<String, Integer> gone = counts(change.before(), entity);
        Map<String, Integer> come = counts(change.now(), entity);
        Map<String, Spelling> now =
                spellings.stream().collect(Collectors.toMap(Spelling::text, Function.identity()));
        Set<String> touched = new HashSet<>(gone.keySet());
        touched.addAll(come.keySet());
        for (String text : touched) {
            Spelling known = now.getOrDefault(text, new Spelling(text, 0, List.of()));
            int more = come.getOrDefault(text, 0);
            int count = known.count() - gone.getOrDefault(text, 0) + more;
            List<Article> added = more == 0 ? List.of() : List.of(change.now());
            List<Article> articles =
                    ArticleOrder.replaced(
                            known.articles(), Function.identity(), change.before(), added);
            now.put(text, new Spelling(text, count, articles));
        }
        return now.values().stream().filter(one -> one.count() > 0).sorted(ORDER).toList();
    }

    private static Map<String, Integer> counts(Article article, EntityId entity) {
        Stream<Mention> mentions =
                article.mentions().stream().filter(mention -> mention.entity().equals(entity));
        Map<String, Integer> counts = new HashMap<>();
        mentions.forEach(mention -> counts.merge(mention.spelling(), 1, Integer::sum));
        return counts;
    }
}
