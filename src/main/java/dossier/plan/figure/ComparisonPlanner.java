package dossier.plan.figure;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.Evidence;
import dossier.corpus.FigureLedger.Topic;
import dossier.corpus.Occurrence;
import dossier.corpus.Report;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.page.ComparisonTable;
import dossier.page.ComparisonTable.Answer;
import dossier.page.ComparisonTable.Cell;
import dossier.page.ComparisonTable.Column;
import dossier.page.ComparisonTable.Row;
import dossier.page.Link;
import dossier.plan.part.OtherName;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.ArticleLines;
import dossier.site.DateStamps;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Plans the table that sets a few articles side by side: by topic the figures they give, and the
 * names by which they call an organisation.
 */
final class ComparisonPlanner {

    private static final int MIN_ARTICLES = 2;
    private static final int MAX_ARTICLES = 6;
    private static final int MAX_ANSWERS = 2;
    private static final int MAX_NAMES = 6;

    private final SiteContext site;
    private final Messages words;
    private final References references;
    private final DateStamps stamps;

    ComparisonPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
        this.stamps = new DateStamps(site);
    }

    /**
     * @param topics the way to a topic on the page
     */
    ComparisonTable plan(SitePath from, Function<Topic, Link> topics) {
        List<Article> articles = site.corpus().articles();
        if (articles.size() < MIN_ARTICLES || articles.size() > MAX_ARTICLES) {
            return ComparisonTable.NONE;
        }
        List<Row> rows = new ArrayList<>();
        for (Topic topic : site.corpus().figures().topics()) {
            if (topic.isTold() && (topic.reports().size() > 1 || topic.compared())) {
                rows.add(figures(from, topics.apply(topic), topic));
            }
        }
        site.corpus().mentions().mostMentioned().stream()
                .filter(entity -> entity.id().type() == EntityType.ORGANISATION)
                .filter(entity -> isCalledOtherwise(entity.id()))
                .limit(MAX_NAMES)
                .forEach(entity -> rows.add(names(from, entity)));
        return rows.isEmpty()
                ? ComparisonTable.NONE
                : new ComparisonTable(
                        true,
                        words.text("comparison.heading", words.number(articles.size())),
                        articles.stream().map(article -> column(from, article)).toList(),
                        rows);
    }

    private Column column(SitePath from, Article article) {
        return new Column(
                new Link(
                        site.publisher(article),
                        Addresses.link(from, site.addresses().article(article))),
                article.metadata().kind().isPresent(),
                ArticleLines.kind(article),
                stamps.of(article));
    }

    private Row figures(SitePath from, Link question, Topic topic) {
        return row(
                from,
                question,
                article ->
                        site.corpus()
                                .figures()
                                .report(article, topic.key())
                                .map(ComparisonPlanner::evidence)
                                .orElse(List.of()));
    }

    private static List<Evidence> evidence(Report report) {
        return report.figures().stream()
                .map(figure -> new Evidence(report.article(), figure.span()))
                .toList();
    }

    private Row names(SitePath from, Entity entity) {
        Link question =
                new Link(
                        words.text("comparison.name", entity.name()),
                        Addresses.link(from, site.addresses().entity(entity.id(), 1)));
        return row(
                from,
                question,
                article ->
                        article.mentions().stream()
                                .filter(mention -> mention.entity().equals(entity.id()))
                                .map(mention -> new Evidence(article, mention.span()))
                                .toList());
    }

    private Row row(SitePath from, Link question, Function<Article, List<Evidence>> told) {
        return new Row(
                question,
                site.corpus().articles().stream()
                        .map(article -> cell(from, article, told.apply(article)))
                        .toList());
    }

    /** The first words, each once. */
    private Cell cell(SitePath from, Article article, List<Evidence> told) {
        Set<String> seen = new HashSet<>();
        List<Answer> answers = new ArrayList<>();
        for (Evidence evidence : told) {
            if (answers.size() < MAX_ANSWERS && seen.add(evidence.words())) {
                answers.add(
                        new Answer(
                                evidence.words(), references.source(from, evidence).reference()));
            }
        }
        return new Cell(
                !answers.isEmpty(),
                site.shortSource(article),
                site.foreignLanguage(article),
                answers);
    }

    /** Whether an article calls it what another one, with its own names for it, does not. */
    private boolean isCalledOtherwise(EntityId entity) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Occurrence occurrence : site.corpus().mentions().occurrencesOf(entity)) {
            Mention mention = occurrence.mention();
            names.computeIfAbsent(occurrence.article().id(), article -> new TreeSet<>())
                    .add(mention.spelling());
        }
        return names.values().stream()
                .anyMatch(
                        here ->
                                names.values().stream()
                                        .flatMap(Set::stream)
                                        .anyMatch(name -> OtherName.isOther(name, here)));
    }
}
