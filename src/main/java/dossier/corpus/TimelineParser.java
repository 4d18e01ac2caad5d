package dossier.corpus;

import dossier.article.Anchors;
import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.language.DateWording;
import dossier.model.Edtf;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Span;
import dossier.model.WhiteSpace;
import dossier.model.Wording;
import dossier.source.ArticleIds;
import dossier.source.YamlFields;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** YAML to {@link TimelineDecisions}; what the articles don't bear out is reported and left out. */
public final class TimelineParser {

    private static final List<String> KEYS = List.of("events", "hide");
    private static final List<String> EVENT_KEYS = List.of("date", "title", "article", "at");
    private static final List<String> HIDE_KEYS = List.of("article", "at", "words");

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Anchors> anchors = new HashMap<>();
    private final ArticleIds ids;
    private final Consumer<Problem> problems;

    /**
     * @param articles all of the dossier
     * @param leftOut ids of articles that aren't in it, and of which entries are left out too
     */
    public TimelineParser(
            List<Article> articles, Collection<String> leftOut, Consumer<Problem> problems) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        Map<String, String> titles = new HashMap<>();
        leftOut.forEach(id -> titles.put(id, ""));
        articles.forEach(article -> titles.put(article.id(), article.title()));
        this.ids = new ArticleIds(titles, problems);
        this.problems = problems;
    }

    /** Reads {@code timeline.yaml}. */
    public TimelineDecisions parse(Optional<YamlNode> file) {
        Optional<YamlFields> found = file.flatMap(node -> YamlFields.of(node, KEYS, problems));
        if (found.isEmpty()) {
            return TimelineDecisions.NONE;
        }
        List<AddedEvent> events = new ArrayList<>();
        for (YamlNode item : found.get().items("events")) {
            YamlFields.of(item, EVENT_KEYS, problems)
                    .filter(fields -> !fields.isAnyMistyped())
                    .map(fields -> new Entry(ProblemCode.TIMELINE_EVENT, item.location(), fields))
                    .flatMap(this::event)
                    .ifPresent(events::add);
        }
        Map<String, Set<Span>> hidden = new HashMap<>();
        for (YamlNode item : found.get().items("hide")) {
            YamlFields.of(item, HIDE_KEYS, problems)
                    .filter(fields -> !fields.isAnyMistyped())
                    .map(fields -> new Entry(ProblemCode.TIMELINE_HIDE, item.location(), fields))
                    .ifPresent(entry -> hide(entry, hidden));
        }
        return new TimelineDecisions(events, hidden);
    }

    /**
     * One entry of either list.
     *
     * @param code of what is wrong with it
     */
    private record Entry(ProblemCode code, SourceLocation location, YamlFields fields) {}

    private record Paragraph(Article article, Block block) {}

    private Optional<AddedEvent> event(Entry entry) {
        Optional<Edtf> date = required(entry, "date", "1991-12-16").flatMap(at -> date(entry, at));
        Optional<YamlNode.Scalar> title = required(entry, "title", "…");
        Optional<Paragraph> at = paragraph(entry);
        if (date.isEmpty() || title.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AddedEvent(
                        at.get().article(),
                        at.get().block().number(),
                        date.get(),
                        title.get().text().strip()));
    }

    private Optional<Edtf> date(Entry entry, YamlNode.Scalar value) {
        String text = value.text().strip();
        Optional<Edtf> date = Edtf.parse(text);
        if (date.isEmpty()) {
            problem(
                    entry,
                    value.location(),
                    Wording.of("\"{0}\" is not a date that exists", text),
                    Wording.of("write it as 2022, 2022-01, 2022-01-31 or 2019/2021"));
        }
        return date;
    }

    /** Hides every dated wording of the paragraph that has these words in it. */
    private void hide(Entry entry, Map<String, Set<Span>> hidden) {
        Optional<Paragraph> at = paragraph(entry);
        Optional<YamlNode.Scalar> words = required(entry, "words", "in 2014");
        if (at.isEmpty() || words.isEmpty()) {
            return;
        }
        Article article = at.get().article();
        String text = at.get().block().text();
        List<Span> dated =
                Datings.in(article, at.get().block().number()).stream()
                        .map(DateWording::span)
                        .toList();
        String hiddenWords = WhiteSpace.onOneLine(words.get().text());
        Set<Span> found =
                dated.stream()
                        .filter(span -> WhiteSpace.onOneLine(span.of(text)).contains(hiddenWords))
                        .collect(Collectors.toSet());
        if (found.isEmpty()) {
            List<String> there =
                    dated.stream()
                            .map(span -> WhiteSpace.onOneLine(span.of(text)))
                            .distinct()
                            .toList();
            problem(
                    entry,
                    words.get().location(),
                    Wording.of("the paragraph has no date in the words \"{0}\"", hiddenWords),
                    there.isEmpty()
                            ? Wording.of("no date was found in this paragraph: remove the entry")
                            : nearest(hiddenWords, there));
        }
        hidden.computeIfAbsent(article.id(), id -> new HashSet<>()).addAll(found);
    }

    private Optional<Paragraph> paragraph(Entry entry) {
        Optional<YamlNode.Scalar> id = required(entry, "article", "ID");
        Optional<YamlNode.Scalar> at = required(entry, "at", "al-1");
        Optional<Article> article =
                id.flatMap(typed -> ids.known(typed, entry.code())).map(articles::get);
        return article.isEmpty() || at.isEmpty()
                ? Optional.empty()
                : block(entry, article.get(), at.get());
    }

    private Optional<Paragraph> block(Entry entry, Article article, YamlNode.Scalar typed) {
        Anchors all =
                anchors.computeIfAbsent(article.id(), id -> new Anchors(id, article.blocks()));
        Optional<Block> block = all.block(typed);
        if (block.isEmpty()) {
            problems.accept(all.unknown(entry.code(), typed, Optional::empty));
        }
        return block.map(found -> new Paragraph(article, found));
    }

    private static Wording nearest(String word, List<String> candidates) {
        return NearestWord.to(word, candidates)
                .map(Wording::didYouMean)
                .orElse(Wording.of("its dates are: {0}", String.join(", ", candidates)));
    }

    private Optional<YamlNode.Scalar> required(Entry entry, String key, String example) {
        Optional<YamlNode.Scalar> value = entry.fields().scalar(key);
        if (value.isEmpty()) {
            problem(
                    entry,
                    entry.location(),
                    Wording.of("\"{0}\" is missing", key),
                    Wording.of("add the line \"{0}: {1}\"", key, example));
        }
        return value;
    }

    private void problem(Entry entry, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(entry.code(), at, fault, remedy));
    }
}
