package dossier.article;

import dossier.article.correction.CorrectionLine;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.model.Origin;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Span;
import dossier.model.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports what an editor may know better: findings that say less than they should, and that nobody
 * corrected. A name is reported once a block, everything else each time.
 */
final class Doubts {

    /** So much of a long quotation is quoted. */
    private static final int MAX_WORDS = 60;

    private static final Question DATE =
            new Question(
                    ProblemCode.DATE_UNRESOLVED,
                    Wording.of("no date is known for \"{0}\""),
                    Wording.of(
                            "add to corrections.yaml, with the date for \"none\" if you know it: {0}"),
                    "date: none");
    private static final Question DATE_OF_UNDATED =
            new Question(
                    ProblemCode.DATE_UNRESOLVED,
                    Wording.of("the article has no date from which to count \"{0}\""),
                    Wording.of(
                            "add its \"date:\" to its metadata, or to corrections.yaml, with the date for \"none\" if you know it: {0}"),
                    "date: none");
    private static final Question SPEAKER =
            new Question(
                    ProblemCode.QUOTE_WITHOUT_SPEAKER,
                    Wording.of("nobody is found to have said \"{0}\""),
                    Wording.of(
                            "add to corrections.yaml, with the speaker for \"none\" if you know who: {0}"),
                    "quote: {speaker: none}");
    private static final Question TOPIC =
            new Question(
                    ProblemCode.FIGURE_WITHOUT_TOPIC,
                    Wording.of("no topic is found for \"{0}\""),
                    Wording.of(
                            "add to corrections.yaml, with the topic for \"none\" if there is one: {0}"),
                    "figure: {topic: none}");

    private final String article;
    private final List<Block> blocks;
    private final Consumer<Problem> problems;

    /** The place of the finding before, from which the next one is counted. */
    private Optional<Span> last = Optional.empty();

    private SourceLocation lastPlace = SourceLocation.of("none");

    /**
     * What an editor is asked.
     *
     * @param unknown what is not known of words
     * @param remedy what to do with an entry
     * @param decision how a correction says that there is nothing to know
     */
    private record Question(ProblemCode code, Wording unknown, Wording remedy, String decision) {}

    Doubts(String article, List<Block> blocks, Consumer<Problem> problems) {
        this.article = article;
        this.blocks = blocks;
        this.problems = problems;
    }

    /**
     * Reports all.
     *
     * @param published the article's date
     */
    void report(Findings findings, List<DoubtfulName> names, Optional<Edtf> published) {
        names(names);
        for (DateWording date : findings.dates()) {
            if (date.origin() == Origin.FOUND && date.value().isEmpty()) {
                report(published.isPresent() ? DATE : DATE_OF_UNDATED, date.span());
            }
            weekday(date);
        }
        for (Quotation quotation : findings.quotations()) {
            if (isDoubtful(quotation)) {
                report(SPEAKER, quotation.span());
            }
        }
        for (Figure figure : findings.figures()) {
            if (figure.origin() == Origin.FOUND && figure.topic().isEmpty()) {
                report(TOPIC, figure.span());
            }
        }
    }

    /** A day that was another one of the week than the words say: one of the two is wrong. */
    private void weekday(DateWording date) {
        Optional<LocalDate> day =
                date.value()
                        .filter(value -> value.precision() == DatePrecision.DAY)
                        .map(Edtf::earliest);
        if (date.origin() == Origin.FOUND
                && day.isPresent()
                && date.weekday().filter(said -> said != day.get().getDayOfWeek()).isPresent()) {
            problems.accept(
                    new Problem(
                            ProblemCode.DATE_WEEKDAY,
                            placeOf(date.span()),
                            Wording.of(
                                    "\"{0}\" can't be: {1} is a {2}",
                                    shown(date.span()), day.get(), name(day.get().getDayOfWeek())),
                            Wording.of(
                                    "if the source is wrong, add to corrections.yaml, with the day that is meant: {0}",
                                    line(date.span(), "date: " + day.get()))));
        }
    }

    private static Wording name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Wording.of("Monday");
            case TUESDAY -> Wording.of("Tuesday");
            case WEDNESDAY -> Wording.of("Wednesday");
            case THURSDAY -> Wording.of("Thursday");
            case FRIDAY -> Wording.of("Friday");
            case SATURDAY -> Wording.of("Saturday");
            case SUNDAY -> Wording.of("Sunday");
        };
    }

    /** A part of a quotation has the speaker of its first part. */
    private static boolean isDoubtful(Quotation quotation) {
        return quotation.origin() == Origin.FOUND
                && quotation.kind() == Quotation.Kind.DIRECT
                && quotation.speaker().isEmpty()
                && !quotation.continued();
    }

    private void names(List<DoubtfulName> names) {
        Set<String> seen = new HashSet<>();
        for (DoubtfulName name : names) {
            String surface = textOf(name.span());
            if (seen.add(name.span().block() + " " + surface)) {
                problems.accept(
                        new Problem(
                                ProblemCode.NAME_AMBIGUOUS,
                                placeOf(name.span()),
                                Wording.of(
                                        "\"{0}\" can be {1}",
                                        surface, Wording.chain("{0} or {1}", name.candidates())),
                                Wording.of(
                                        "add a word of this sentence to the \"cues\" of one of them in the register")));
            }
        }
    }

    private void report(Question question, Span span) {
        problems.accept(
                new Problem(
                        question.code(),
                        placeOf(span),
                        question.unknown().with(shown(span)),
                        question.remedy().with(line(span, question.decision()))));
    }

    private String line(Span span, String decision) {
        return CorrectionLine.of(article, blocks.get(span.block() - 1), cut(span), decision);
    }

    private String shown(Span span) {
        Span cut = cut(span);
        return textOf(cut).replace('\n', ' ') + (cut.equals(span) ? "" : "…");
    }

    /** The first words of a long quotation. */
    private Span cut(Span span) {
        String text = textOf(span);
        if (text.length() <= MAX_WORDS) {
            return span;
        }
        int end = text.lastIndexOf(' ', MAX_WORDS);
        return new Span(span.block(), span.start(), span.start() + (end > 0 ? end : text.length()));
    }

    private String textOf(Span span) {
        return span.of(blocks.get(span.block() - 1).text());
    }

    /** Counted from the finding before where that is in the same block: texts can be long. */
    private SourceLocation placeOf(Span span) {
        Block block = blocks.get(span.block() - 1);
        boolean counts =
                block.start().column() > 0
                        && last.isPresent()
                        && last.get().block() == span.block()
                        && last.get().start() <= span.start();
        if (counts) {
            int from = last.get().start();
            String between = block.text().substring(from, span.start());
            lastPlace = lastPlace.advancedOver(between, between.length());
        } else {
            lastPlace = block.locationOf(span.start());
        }
        last = Optional.of(span);
        return lastPlace;
    }
}
