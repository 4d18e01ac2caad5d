package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.article.rights.PublishedArticles;
import dossier.corpus.InferredDate.Bound;
import dossier.corpus.InferredDate.EventDate;
import dossier.corpus.InferredDate.Reason;
import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.Languages;
import dossier.language.Outlook;
import dossier.language.Sentence;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.model.EntityType;
import dossier.model.Span;
import dossier.model.WhiteSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When must the undated articles have appeared? Not before the latest time of which one speaks as
 * past, nor after the nearest of which it speaks as coming; of the events that it names, those
 * count that dated articles date. Bounds that contradict each other say nothing.
 */
public final class InferredDates {

    /** Values that don't hang on the article's own date. */
    private static final Set<DateBasis> ABSOLUTE =
            Set.of(DateBasis.STATED, DateBasis.EARLIER_DATE, DateBasis.EDITOR);

    /**
     * So much of a sentence is read on either side of the words, in UTF-16 code units: a list of
     * years can be one sentence of any length.
     */
    private static final int MAX_CONTEXT = 500;

    private final Map<String, InferredDate> byArticle;

    private InferredDates(Map<String, InferredDate> byArticle) {
        this.byArticle = Map.copyOf(byArticle);
    }

    /** Reads all articles, in any order. */
    public static InferredDates of(List<Article> articles) {
        List<Article> undated =
                articles.stream().filter(article -> article.date().isEmpty()).toList();
        EventDates events =
                new EventDates(undated.isEmpty() ? List.of() : ArticleOrder.oldestFirst(articles));
        Map<String, InferredDate> byArticle = new HashMap<>();
        for (Article article : undated) {
            infer(article, events).ifPresent(inferred -> byArticle.put(article.id(), inferred));
        }
        return new InferredDates(byArticle);
    }

    /** The same dates, with their reasons where they stand in what is published of the articles. */
    public InferredDates in(PublishedArticles published) {
        Map<String, InferredDate> moved = new HashMap<>();
        byArticle.forEach((article, date) -> moved.put(article, date.in(published)));
        return new InferredDates(moved);
    }

    /** The article's interval; empty for a dated article and for one whose text tells none. */
    public Optional<InferredDate> of(Article article) {
        return Optional.ofNullable(byArticle.get(article.id()));
    }

    /** Whether those of articles that didn't change are what they were, and told by such. */
    boolean agreeWith(InferredDates before, ArticleChanges changes) {
        Map<String, InferredDate> others = others(changes);
        return others.equals(before.others(changes))
                && others.values().stream()
                        .flatMap(InferredDate::told)
                        .noneMatch(evidence -> changes.touch(evidence.article()));
    }

    private Map<String, InferredDate> others(ArticleChanges changes) {
        Map<String, InferredDate> others = new HashMap<>(byArticle);
        changes.all().forEach(change -> others.remove(change.now().id()));
        return others;
    }

    private static Optional<InferredDate> infer(Article article, EventDates events) {
        Optional<Reason> after = Optional.empty();
        Optional<Reason> before = Optional.empty();
        for (Reason reason : reasons(article, events)) {
            if (reason.bound() == Bound.AFTER) {
                after = Optional.of(after.map(known -> later(known, reason)).orElse(reason));
            } else {
                before = Optional.of(before.map(known -> earlier(known, reason)).orElse(reason));
            }
        }
        // An interval's end is no earlier than its beginning, or it does not parse.
        String from = after.map(reason -> reason.value().value()).orElse("..");
        String to = before.map(reason -> reason.value().value()).orElse("..");
        List<Reason> decisive = Stream.of(after, before).flatMap(Optional::stream).toList();
        return Edtf.parse(from + "/" + to).map(interval -> new InferredDate(interval, decisive));
    }

    private static Reason later(Reason known, Reason other) {
        return other.value().earliest().isAfter(known.value().earliest()) ? other : known;
    }

    private static Reason earlier(Reason known, Reason other) {
        return other.value().latest().isBefore(known.value().latest()) ? other : known;
    }

    private static List<Reason> reasons(Article article, EventDates events) {
        List<Reason> reasons = new ArrayList<>();
        for (DateWording wording : article.findings().dates()) {
            if (ABSOLUTE.contains(wording.basis())) {
                Datings.certain(wording)
                        .flatMap(
                                value ->
                                        reason(
                                                new Evidence(article, wording.span()),
                                                value,
                                                Optional.empty()))
                        .ifPresent(reasons::add);
            }
        }
        for (Mention mention : article.mentions()) {
            if (mention.entity().type() == EntityType.EVENT) {
                events.of(mention.entity())
                        .flatMap(date -> reason(new Evidence(article, mention.span()), date))
                        .ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private static Optional<Reason> reason(Evidence named, EventDate date) {
        return reason(named, date.value(), Optional.of(date));
    }

    private static Optional<Reason> reason(Evidence named, Edtf value, Optional<EventDate> event) {
        return switch (outlook(named)) {
            case PAST ->
                    bound(value, value.earliest())
                            .map(from -> new Reason(Bound.AFTER, from, named, event));
            case COMING ->
                    bound(value, value.latest())
                            .map(to -> new Reason(Bound.BEFORE, to, named, event));
            case UNTOLD -> Optional.empty();
        };
    }

    /** How the sentence, or as much of a long one as is near, speaks of what the words name. */
    private static Outlook outlook(Evidence named) {
        String text = named.block().text();
        Span words = named.span();
        Sentence sentence = named.block().sentenceAt(words.start());
        int start = Math.max(sentence.start(), words.start() - MAX_CONTEXT);
        while (start > sentence.start()
                && start < words.start()
                && !WhiteSpace.is(text.charAt(start - 1))) {
            start++;
        }
        start = Math.min(start, words.start());
        int end = Math.min(sentence.end(), words.end() + MAX_CONTEXT);
        while (end < sentence.end() && end > words.end() && !WhiteSpace.is(text.charAt(end))) {
            end--;
        }
        end = Math.max(end, words.end());
        return Languages.of(named.article().language())
                .outlook(text.substring(start, end), words.start() - start, words.end() - start);
    }

    /**
     * The end of an interval as precise as the value is; empty for an open end, and for a year that
     * is only about right. Of a day that is only about right the month counts.
     */
    private static Optional<Edtf> bound(Edtf value, LocalDate end) {
        if (end.equals(LocalDate.MIN) || end.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        boolean certain =
                Character.isLetterOrDigit(value.value().charAt(value.value().length() - 1));
        DatePrecision precision = value.precision();
        if (!certain && precision != DatePrecision.DAY) {
            return Optional.empty();
        }
        int length =
                switch (precision) {
                    case DAY -> certain ? 10 : 7;
                    case MONTH -> 7;
                    case YEAR, RANGE -> 4;
                };
        return Edtf.parse(end.toString().substring(0, length));
    }
}
