package dossier.corpus;

import dossier.article.Article;
import dossier.article.rights.PublishedArticles;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an editor adds to the timeline and leaves out of it: {@code seeds/timeline.yaml}.
 *
 * @param events in the file's order
 * @param hidden the words that are left out, by the id of their article
 */
public record TimelineDecisions(List<AddedEvent> events, Map<String, Set<Span>> hidden) {

    /** Nothing. */
    public static final TimelineDecisions NONE = new TimelineDecisions(List.of(), Map.of());

    public TimelineDecisions {
        events = List.copyOf(events);
        Map<String, Set<Span>> copy = new HashMap<>();
        hidden.forEach((article, spans) -> copy.put(article, Set.copyOf(spans)));
        hidden = Map.copyOf(copy);
    }

    /** The same decisions about what is published of the articles. */
    public TimelineDecisions in(PublishedArticles published) {
        Map<String, Set<Span>> shown = new HashMap<>();
        hidden.forEach(
                (article, spans) ->
                        shown.put(
                                article,
                                spans.stream()
                                        .map(span -> published.of(article, span))
                                        .collect(Collectors.toSet())));
        return new TimelineDecisions(
                events.stream().map(event -> event.in(published)).toList(), shown);
    }

    boolean hides(Article article, Span words) {
        return hidden.getOrDefault(article.id(), Set.of()).contains(words);
    }
}
