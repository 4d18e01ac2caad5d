package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.Evidence;
import dossier.corpus.RelatedArticles.Related;
import dossier.corpus.Report;
import dossier.corpus.Spelling;
import dossier.language.Figure;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.page.MarginNote;
import dossier.page.MarginNote.MarginLine;
import dossier.plan.part.OtherName;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Plans the notes beside an article's paragraphs, at most one a paragraph: where other articles
 * spell a name otherwise, call an organisation something else, or report another figure on the same
 * topic.
 */
final class MarginNotePlanner {

    private static final int MAX_NOTES = 6;
    private static final int MAX_LINES = 3;

    private final SiteContext site;
    private final Messages words;
    private final References references;

    MarginNotePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
    }

    /**
     * @param related articles that an article's figures are compared with
     * @return the notes by the number of the block they stand beside
     */
    Map<Integer, MarginNote> plan(SitePath from, Article article, List<Related> related) {
        Map<Integer, MarginNote> notes = new HashMap<>();
        for (Figure figure : article.findings().figures()) {
            int block = figure.span().block();
            boolean comparable =
                    figure.topic()
                            .filter(site.corpus().figures()::isCompared)
                            .flatMap(topic -> site.corpus().figures().report(article, topic))
                            .filter(report -> report.figures().get(0) == figure)
                            .isPresent();
            if (comparable && notes.size() < MAX_NOTES && !notes.containsKey(block)) {
                figures(from, figure, related).ifPresent(note -> notes.put(block, note));
            }
        }
        names(article)
                .forEach(
                        (entity, mentions) -> {
                            int block = mentions.get(0).span().block();
                            if (notes.size() < MAX_NOTES && !notes.containsKey(block)) {
                                names(from, entity, mentions)
                                        .ifPresent(note -> notes.put(block, note));
                            }
                        });
        return notes;
    }

    private Optional<MarginNote> figures(SitePath from, Figure figure, List<Related> related) {
        List<MarginLine> lines = new ArrayList<>();
        for (Related other : related) {
            figure.topic()
                    .flatMap(topic -> site.corpus().figures().report(other.article(), topic))
                    .filter(report -> !reports(report, figure))
                    .filter(report -> lines.size() < MAX_LINES)
                    .map(report -> new Evidence(report.article(), report.figures().get(0).span()))
                    .ifPresent(evidence -> lines.add(line(from, evidence)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new MarginNote(words.text("note.figure"), lines));
    }

    /** Whether a report has the same bounds. */
    private static boolean reports(Report report, Figure figure) {
        return report.figures().stream().anyMatch(o -> o.bounds().equals(figure.bounds()));
    }

    private static Map<EntityId, List<Mention>> names(Article article) {
        Map<EntityId, List<Mention>> names = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            names.computeIfAbsent(mention.entity(), id -> new ArrayList<>()).add(mention);
        }
        return names;
    }

    private Optional<MarginNote> names(SitePath from, EntityId entity, List<Mention> mentions) {
        List<Spelling> spellings = site.corpus().mentions().spellingsOf(entity);
        if (spellings.size() == 1) {
            return Optional.empty();
        }
        TreeSet<String> here = new TreeSet<>();
        mentions.forEach(mention -> here.add(mention.spelling()));
        boolean organisation = entity.type() == EntityType.ORGANISATION;
        List<MarginLine> lines = new ArrayList<>();
        for (Spelling spelling : spellings) {
            boolean other =
                    organisation
                            ? OtherName.isOther(spelling.text(), here)
                            : OtherName.isSpelledOtherwise(spelling.text(), here);
            if (other && lines.size() < MAX_LINES) {
                lines.add(line(from, evidence(entity, spelling)));
            }
        }
        String title = organisation ? "note.name" : "note.spelling";
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new MarginNote(words.text(title), lines));
    }

    /** The first place where an entity's name is spelled so. */
    private static Evidence evidence(EntityId entity, Spelling spelling) {
        Article article = spelling.articles().get(0);
        return article.mentions().stream()
                .filter(mention -> mention.entity().equals(entity))
                .filter(mention -> mention.spelling().equals(spelling.text()))
                .findFirst()
                .map(mention -> new Evidence(article, mention.span()))
                .orElseThrow(() -> new IllegalStateException("nowhere: " + spelling.text()));
    }

    private MarginLine line(SitePath from, Evidence evidence) {
        return new MarginLine(
                evidence.words(),
                site.foreignLanguage(evidence.article()),
                references.source(from, evidence).reference());
    }
}
