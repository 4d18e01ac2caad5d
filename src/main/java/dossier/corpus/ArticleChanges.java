package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The few articles of a corpus that are others than in an earlier one, where all are the same ones
 * in the same order. What is known of the earlier corpus can then be brought up to date.
 */
record ArticleChanges(List<Change> all) {

    /** To bring more up to date than so many is no quicker than to begin anew. */
    private static final int MOST = 32;

    /**
     * An article that changed.
     *
     * @param position in both corpora, from 0
     */
    record Change(int position, Article before, Article now) {

        /** The names in the article, as it was or as it is. */
        Set<EntityId> mentioned() {
            return Stream.of(before, now)
                    .flatMap(article -> article.mentions().stream())
                    .map(Mention::entity)
                    .collect(Collectors.toSet());
        }
    }

    ArticleChanges {
        all = List.copyOf(all);
    }

    /** Empty when an article came, went or moved, or when more than a few changed. */
    static Optional<ArticleChanges> between(List<Article> before, List<Article> now) {
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < now.size() && changes.size() <= MOST; i++) {
            Article one = before.get(i);
            Article other = now.get(i);
            if (!one.id().equals(other.id())) {
                return Optional.empty();
            }
            if (one != other) {
                changes.add(new Change(i, one, other));
            }
        }
        return changes.size() > MOST ? Optional.empty() : Optional.of(new ArticleChanges(changes));
    }

    /** Whether an article is one of those that changed, as it was or as it is. */
    boolean touch(Article article) {
        return all.stream().anyMatch(change -> change.now().id().equals(article.id()));
    }

    /** Whether something of the articles is the same in all of them as it was. */
    boolean keep(Function<Article, ?> property) {
        return all.stream()
                .allMatch(
                        change ->
                                property.apply(change.before())
                                        .equals(property.apply(change.now())));
    }
}
