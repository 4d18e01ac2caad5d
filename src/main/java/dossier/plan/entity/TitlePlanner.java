package dossier.plan.entity;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Evidence;
import dossier.corpus.Occurrence;
import dossier.corpus.Quote;
import dossier.corpus.Utterance;
import dossier.language.Languages;
import dossier.language.Speaker;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.page.TitleLine;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Plans what the sources call a person: the title before the name, and what they say of a speaker
 * behind it. Each once a publisher.
 */
final class TitlePlanner {

    private static final int MAX_TITLES = 12;

    /** The titles of a person whom everybody writes of are known long before the last mention. */
    private static final int MAX_READ = 1000;

    private final SiteContext site;
    private final References references;

    TitlePlanner(SiteContext site) {
        this.site = site;
        this.references = new References(site);
    }

    /** A title in its article. */
    private record Title(String words, Evidence evidence) {}

    List<TitleLine> plan(SitePath from, EntityId entity) {
        if (entity.type() != EntityType.PERSON) {
            return List.of();
        }
        List<Title> all = new ArrayList<>();
        site.corpus().mentions().occurrencesOf(entity).stream()
                .limit(MAX_READ)
                .map(TitlePlanner::before)
                .flatMap(Optional::stream)
                .forEach(all::add);
        for (Quote quote : site.corpus().quotes().quotesOf(entity)) {
            function(quote.fullest()).ifPresent(all::add);
        }
        return once(all).stream().map(title -> line(from, title)).toList();
    }

    /** The name with the title before it. */
    private static Optional<Title> before(Occurrence occurrence) {
        Article article = occurrence.article();
        Block block = occurrence.block();
        Span name = occurrence.mention().span();
        int start = Math.min(block.sentenceAt(name.start()).start(), name.start());
        OptionalInt title =
                Languages.of(article.language())
                        .titleStart(block.text().substring(start, name.start()));
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Span whole = new Span(name.block(), start + title.getAsInt(), name.end());
        return Optional.of(new Title(whole.of(block.text()), new Evidence(article, whole)));
    }

    private static Optional<Title> function(Utterance utterance) {
        Span place = utterance.parts().get(0).span();
        return utterance
                .speaker()
                .flatMap(Speaker::function)
                .map(words -> new Title(words, new Evidence(utterance.article(), place)));
    }

    /** Without what the same publisher says elsewhere in the same or more words. */
    private List<Title> once(List<Title> all) {
        Map<String, List<String>> said = new HashMap<>();
        List<Title> once = new ArrayList<>();
        for (Title title : all) {
            String words = title.words().toLowerCase(Locale.ROOT);
            List<String> known =
                    said.computeIfAbsent(
                            site.publisher(title.evidence().article()), key -> new ArrayList<>());
            if (once.size() < MAX_TITLES && known.stream().noneMatch(k -> k.contains(words))) {
                known.add(words);
                once.add(title);
            }
        }
        return once;
    }

    private TitleLine line(SitePath from, Title title) {
        return new TitleLine(
                title.words(),
                site.foreignLanguage(title.evidence().article()),
                references.source(from, title.evidence()).reference());
    }
}
