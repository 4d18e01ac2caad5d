package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.corpus.InferredDate.EventDate;
import dossier.language.DateWording;
import dossier.language.Sentence;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When were the events of the register? A dated article that names one beside the only time in its
 * sentence says so; when two say what cannot both be, nobody has said it.
 */
final class EventDates {

    private final Map<EntityId, EventDate> dates = new HashMap<>();
    private final Set<EntityId> disputed = new HashSet<>();

    /**
     * @param chronological of what two articles say alike, the older one's words count
     */
    EventDates(List<Article> chronological) {
        for (Article article : chronological) {
            if (article.date().isPresent() && !article.findings().dates().isEmpty()) {
                article.mentions().stream()
                        .filter(mention -> mention.entity().type() == EntityType.EVENT)
                        .forEach(mention -> read(article, mention));
            }
        }
    }

    /** The event's date; empty when no article tells it or articles contradict each other. */
    Optional<EventDate> of(EntityId event) {
        return disputed.contains(event) ? Optional.empty() : Optional.ofNullable(dates.get(event));
    }

    private void read(Article article, Mention mention) {
        Span named = mention.span();
        Block block = article.block(named.block());
        Sentence sentence = block.sentenceAt(named.start());
        List<DateWording> beside =
                Datings.in(article, new Span(named.block(), sentence.start(), sentence.end()))
                        .stream()
                        .filter(wording -> wording.value().isPresent())
                        .toList();
        if (beside.size() == 1) {
            DateWording wording = beside.get(0);
            Evidence evidence = new Evidence(article, wording.span());
            Datings.certain(wording)
                    .ifPresent(value -> take(new EventDate(mention.entity(), value, evidence)));
        }
    }

    /** Of two values of which one holds the other, keeps the wider: it is true of both. */
    private void take(EventDate read) {
        EventDate known = dates.putIfAbsent(read.event(), read);
        if (known == null || known.value().contains(read.value())) {
            return;
        }
        if (read.value().contains(known.value())) {
            dates.put(read.event(), read);
        } else {
            disputed.add(read.event());
        }
    }
}
