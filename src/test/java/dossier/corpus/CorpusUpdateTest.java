package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dossier.article.Article;
import dossier.corpus.Corpus.Basis;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.corpus.TimelineEntry.Publication;
import dossier.model.Edtf;
import dossier.model.EntityId;
import dossier.model.Span;
import dossier.register.Entity;
import dossier.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A corpus made after another tells what one made anew tells, of the same articles. */
class CorpusUpdateTest {

    private static final int EDITS = 400;

    private static final List<String> DATES =
            List.of("2022-01-05", "2022-01-07", "2022-02", "2023", "2022/2023", "", "");

    private static final List<String> PARAGRAPHS =
            List.of(
                    "Niets.",
                    "[Tokajev@person/tokajev] sprak [Tokajev@person/tokajev] tegen.",
                    "[Tokayev@person/tokajev] in [Almaty@place/almaty].",
                    "Dat was [in 2014=2014], [ooit=?].",
                    "Na de [Maidan@event/maidan] was [Alma-Ata@place/almaty] anders.",
                    "De [Maidan@event/maidan] was [in 2014=2014].",
                    "[Op 6 januari=2022-01-06] viel [Almaty@place/almaty].",
                    "[Dat=2013] begon [in februari=2022-02].",
                    "[In maart 2022=2022-03] kwam hij. [In mei 2022=2022-05] zal hij gaan.");

    private static final Edtf DAY = Edtf.parse("2022-01-06").orElseThrow();

    private final Random random = new Random(20220105);
    private final Register register = register("");

    /** The article of which an editor says more. */
    private String commented = "";

    /** The article of which an editor hides words. */
    private String hiding = "";

    /** How many articles came since the first ones. */
    private int added;

    private static Register register(String mark) {
        return new Register(
                Stream.of("person/tokajev", "place/almaty", "event/maidan")
                        .map(id -> EntityId.parse(id).orElseThrow())
                        .map(id -> SmallCorpus.entity(id, id.name() + mark))
                        .toList());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Article article(String id) {
        return MarkedArticle.of(id, any(DATES), any(PARAGRAPHS), any(PARAGRAPHS));
    }

    private Article withOtherText(Article article) {
        if (random.nextInt(4) == 0) {
            return readAgain(article);
        }
        String date = article.date().map(Edtf::value).orElse("");
        return MarkedArticle.of(article.id(), date, any(PARAGRAPHS), any(PARAGRAPHS));
    }

    /** All articles on other days, in the same order. */
    private List<Article> withOtherDates(List<Article> articles) {
        List<Article> moved = new ArrayList<>();
        LocalDate day = LocalDate.of(2022, 1, 1);
        for (Article article : ArticleOrder.oldestFirst(articles)) {
            day = day.plusDays(1 + random.nextInt(60));
            String date = day.toString();
            moved.add(MarkedArticle.of(article.id(), date, any(PARAGRAPHS), any(PARAGRAPHS)));
        }
        return moved;
    }

    /** The same in another object. */
    private static Article readAgain(Article article) {
        return new Article(
                article.id(),
                article.file(),
                article.fingerprint(),
                article.title(),
                article.language(),
                article.metadata(),
                article.blocks(),
                article.findings(),
                article.words());
    }

    /** The articles after an edit, most often of the text of one. */
    private List<Article> edited(List<Article> before) {
        List<Article> now = new ArrayList<>(before);
        int place = random.nextInt(now.size());
        switch (random.nextInt(8)) {
            case 0 -> now.set(place, article(now.get(place).id()));
            case 3 -> now = withOtherDates(now);
            case 1 -> now.add(article("n" + ++added));
            case 2 -> now.remove(now.size() > 3 ? place : 0);
            default -> {
                now.set(place, withOtherText(now.get(place)));
                int another = random.nextInt(now.size());
                now.set(another, withOtherText(now.get(another)));
            }
        }
        return now.isEmpty() ? before : now;
    }

    private Editorial editorial(List<Article> articles) {
        if (random.nextInt(6) == 0) {
            commented = any(articles).id();
            hiding = any(articles).id();
        }
        List<AddedEvent> events =
                articles.stream()
                        .filter(article -> article.id().equals(commented))
                        .map(article -> new AddedEvent(article, 1, DAY, "Gebeurd"))
                        .toList();
        Map<String, Set<Span>> hidden = Map.of(hiding, Set.of(new Span(1, 4, 11)));
        return new Editorial(
                Editorial.NONE.dossier(),
                List.of(),
                new TimelineDecisions(events, hidden),
                Optional.empty());
    }

    @Test
    void tellsTheSameAfterEveryEdit() {
        List<Article> articles =
                IntStream.range(0, 8).mapToObj(number -> article("a" + number)).toList();
        Optional<Corpus> before = Optional.empty();
        for (int edit = 0; edit < EDITS; edit++) {
            articles = edited(articles);
            Register known = random.nextInt(9) == 0 ? register(" " + edit) : register;
            Basis basis =
                    new Basis(editorial(articles), known, articles, InferredDates.of(articles));
            Corpus updated = new Corpus(basis, before);
            assertEquals(told(new Corpus(basis, Optional.empty())), told(updated), "edit " + edit);
            before = Optional.of(updated);
        }
    }

    @Test
    void usesPartsAgainThatAreStillRight() {
        List<Article> articles =
                List.of(
                        MarkedArticle.of("a", "2022-01", "[Tokajev@person/tokajev] sprak."),
                        MarkedArticle.of("b", "2022-02", "[Almaty@place/almaty] viel."));
        Corpus before = Corpus.of(Editorial.NONE, register, articles);
        Article edited = MarkedArticle.of("b", "2022-02", "In [Almaty@place/almaty] niets.");
        List<Article> now = List.of(articles.get(0), edited);
        Basis basis = new Basis(Editorial.NONE, register, now, InferredDates.of(now));
        EntityId tokajev = EntityId.parse("person/tokajev").orElseThrow();
        List<Spelling> spelled = before.mentions().spellingsOf(tokajev);
        Corpus updated = new Corpus(basis, Optional.of(before));
        assertSame(before.slugs(), updated.slugs());
        assertSame(before.namesakes(), updated.namesakes());
        assertSame(before.citationKeys(), updated.citationKeys());
        assertSame(before.timeline().periods().get(0), updated.timeline().periods().get(0));
        assertSame(
                before.mentions().occurrencesOf(tokajev).get(0),
                updated.mentions().occurrencesOf(tokajev).get(0));
        assertSame(spelled, updated.mentions().spellingsOf(tokajev));
    }

    /** Everything that is brought up to date, a line each. */
    private static List<String> told(Corpus corpus) {
        List<String> told = new ArrayList<>();
        corpus.timeline().periods().forEach(period -> told.add(line(corpus, period)));
        Calendar calendar = corpus.calendar();
        for (Calendar.Period period : calendar.periods()) {
            told.add(period.key() + places(corpus, calendar.articlesOf(period)));
        }
        told.add("ranged" + places(corpus, calendar.ranged()));
        told.add("undated" + places(corpus, calendar.undated()));
        for (Entity entity : corpus.mentions().mentioned()) {
            told.addAll(mentions(corpus, entity.id()));
        }
        corpus.mentions().mostMentioned().forEach(entity -> told.add(entity.name()));
        for (int i = 0; i < corpus.articles().size(); i++) {
            Article article = corpus.articles().get(i);
            told.add(corpus.slugs().of(article) + " " + corpus.citationKeys().of(article));
            told.add(article.id() + " namesake: " + corpus.namesakes().has(article));
            corpus.timeline().periodsOf(article).forEach(own -> told.add(line(corpus, own)));
            corpus.related().to(i, 5).forEach(other -> told.add(related(corpus, other)));
        }
        return told;
    }

    private static List<String> mentions(Corpus corpus, EntityId id) {
        MentionIndex mentions = corpus.mentions();
        List<String> told = new ArrayList<>();
        told.add(id + " " + mentions.count(id) + " in " + mentions.articleCount(id));
        mentions.occurrencesOf(id)
                .forEach(one -> told.add(place(corpus, one.article()) + one.mention().span()));
        for (Spelling spelling : mentions.spellingsOf(id)) {
            told.add(
                    spelling.text()
                            + " "
                            + spelling.count()
                            + " "
                            + places(corpus, spelling.articles()));
        }
        return told;
    }

    private static String line(Corpus corpus, TimelinePeriod period) {
        List<String> entries =
                period.entries().stream()
                        .map(
                                entry ->
                                        place(corpus, entry.article())
                                                + entry.getClass().getSimpleName()
                                                + entry.block()
                                                + entry.date()
                                                + inferred(corpus, entry))
                        .toList();
        return period.kind() + period.key() + entries;
    }

    private static List<String> inferred(Corpus corpus, TimelineEntry entry) {
        if (!(entry instanceof Publication publication)) {
            return List.of();
        }
        return publication.inferred().stream()
                .flatMap(InferredDate::told)
                .map(evidence -> place(corpus, evidence.article()) + evidence.span())
                .toList();
    }

    private static String related(Corpus corpus, RelatedArticles.Related other) {
        return place(corpus, other.article()) + other.shared() + other.weight();
    }

    private static List<String> places(Corpus corpus, List<Article> articles) {
        return articles.stream().map(article -> place(corpus, article)).toList();
    }

    /** Where the very article stands; one of an earlier corpus stands nowhere. */
    private static String place(Corpus corpus, Article article) {
        int place =
                IntStream.range(0, corpus.articles().size())
                        .filter(i -> corpus.articles().get(i) == article)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("an old " + article.id()));
        return place + ":";
    }
}
