package dossier.language.dutch.quotes;

import dossier.language.Quotation;
import dossier.language.Quotation.Kind;
import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.language.dutch.quotes.Attributed.Manner;
import dossier.model.BlockRole;
import dossier.model.EntityType;
import dossier.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reading of an article, from its first quotation to its last. */
final class QuoteReading {

    private final List<MarkedPassage> article;
    private final AfterQuote after;
    private final ColonIntroduction colon;
    private final NestedQuote nested;
    private final WithinSentence within;
    private final AloneQuote alone;
    private final PullQuotes pullQuotes;
    private final Directness directness;
    private final List<Finding> findings = new ArrayList<>();
    private final Interview interview;
    private final SpeakerResolver resolver;
    private final SentencesAround around;
    private final Reports reports;
    private Optional<PreviousQuote> previous = Optional.empty();
    private Optional<Speaker> interviewed = Optional.empty();

    /** A quotation, and whether its speaker is no more than likely. */
    record Finding(Quotation quotation, String words, boolean weak) {}

    QuoteReading(DutchGrammar grammar, List<MarkedPassage> article) {
        this.resolver = new SpeakerResolver(grammar, article);
        this.around = new SentencesAround(grammar, resolver);
        this.reports = new Reports(grammar, resolver);
        this.article = article;
        this.after = new AfterQuote(grammar, resolver);
        this.colon = new ColonIntroduction(grammar, resolver);
        this.within = new WithinSentence(grammar, resolver, around);
        this.alone = new AloneQuote(grammar, resolver);
        this.pullQuotes = new PullQuotes(grammar, resolver);
        this.directness = new Directness(grammar);
        this.nested = new NestedQuote(after, colon, within, directness);
        this.interview = new Interview(article);
    }

    List<Finding> run() {
        for (int block = 0; block < article.size(); block++) {
            MarkedPassage text = article.get(block);
            if (text.passage().creditStart().isPresent()) {
                pullQuotes.read(text, block).ifPresent(q -> add(text, q, false));
            } else {
                read(text, block);
            }
        }
        return findings;
    }

    private void read(MarkedPassage text, int block) {
        Optional<QuotePlace> before = Optional.empty();
        boolean beside = false;
        Optional<Speaker> ofBefore = Optional.empty();
        List<MarkedSpan> spans = text.spans();
        for (int i = 0; i < spans.size(); ) {
            MarkedSpan span = spans.get(i);
            QuotePlace place = QuotePlace.of(text, block, span);
            boolean parted = beside || before.filter(QuotePlace::isBeforeAside).isPresent();
            boolean split =
                    parted && before.filter(other -> other.isDirectlyBefore(place)).isPresent();
            Attributed found =
                    split
                            ? new Attributed(ofBefore.map(QuoteReading::around), Manner.BESIDE)
                            : answered(place, attribute(place));
            Kind kind = split ? Kind.DIRECT : directness.of(place, found);
            Optional<Speaker> speaker = kind == Kind.DIRECT ? found.speaker() : Optional.empty();
            boolean listed = before.filter(other -> other.isListedWith(place)).isPresent();
            if (listed && kind == Kind.SCARE) {
                Quotation other = findings.get(findings.size() - 1).quotation();
                kind = other.kind();
                speaker = other.speaker();
            } else if (listed && speaker.isPresent()) {
                share(speaker);
            }
            MarkedSpan part = split ? span.asContinued() : span;
            boolean weak = found.isWeak() || isWholeBlock(place);
            add(text, quotation(text, part, kind, speaker), weak);
            if (kind == Kind.DIRECT) {
                remember(place, speaker);
            }
            int end = endOfNested(spans, i + 1);
            addNested(place, spans.subList(i + 1, end), speaker);
            i = end;
            before = Optional.of(place);
            beside = found.manner() == Manner.BESIDE && kind == Kind.DIRECT;
            ofBefore = speaker;
        }
    }

    /** Whoever was quoted, outside headings, may go on. */
    private void remember(QuotePlace place, Optional<Speaker> speaker) {
        if (place.text().passage().role() != BlockRole.HEADING) {
            speaker.map(who -> new PreviousQuote(place.block(), place.close(), who))
                    .ifPresent(quote -> previous = Optional.of(quote));
        }
    }

    /** Whether a paragraph is nothing but the quotation, as one is that is set in large letters. */
    private static boolean isWholeBlock(QuotePlace place) {
        return place.open() == 0 && place.close() == place.text().size();
    }

    /**
     * Quoted words that are listed are the same person's: {@code die hij “ratten” en “dieven”
     * noemde}. Those found last are this speaker's too, if they were held for a term.
     */
    private void share(Optional<Speaker> speaker) {
        int last = findings.size() - 1;
        Finding before = findings.get(last);
        Quotation term = before.quotation();
        if (term.kind() == Kind.SCARE) {
            Quotation direct =
                    new Quotation(
                            term.span(), Kind.DIRECT, speaker, term.continued(), Origin.FOUND);
            findings.set(last, new Finding(direct, before.words(), before.weak()));
        }
    }

    /**
     * In an interview the one who was quoted before the first answer gives all those that name
     * nobody; if nobody was, the one whom the text before it introduces.
     */
    private Attributed answered(QuotePlace place, Attributed found) {
        boolean answer = interview.isAnswer(place.block());
        if (interviewed.isEmpty() && !answer && !interview.asks(place.block())) {
            interviewed = found.speaker().filter(QuoteReading::isNamedPerson);
        }
        if (answer && interviewed.isEmpty()) {
            interviewed = resolver.introducedBefore(place.block());
        }
        boolean open = answer && place.open() == 0 && !place.span().continued();
        return open && found.manner().compareTo(Manner.OF) > 0
                ? new Attributed(interviewed.map(QuoteReading::around), Manner.NEXT_TO)
                : found;
    }

    /** Whether it is a person of the register, or a name of several words that it lacks. */
    private static boolean isNamedPerson(Speaker speaker) {
        String words = speaker.words();
        int last = words.lastIndexOf(' ') + 1;
        String first = Phrase.firstWord(words);
        return speaker.entity()
                .map(id -> id.type() == EntityType.PERSON)
                .orElseGet(
                        () ->
                                last > 0
                                        && Character.isUpperCase(words.charAt(last))
                                        && Character.isUpperCase(words.charAt(0))
                                        && !QuoteWords.DETERMINERS.contains(first));
    }

    /** The index of the next span that lies within no other. */
    private static int endOfNested(List<MarkedSpan> spans, int first) {
        int end = first;
        while (end < spans.size() && spans.get(end).depth() > 0) {
            end++;
        }
        return end;
    }

    private void addNested(QuotePlace outer, List<MarkedSpan> spans, Optional<Speaker> speaker) {
        MarkedPassage text = outer.text();
        MarkedPassage inside = text.inside(outer.span(), spans);
        for (MarkedSpan span : spans) {
            NestedQuote.Found found = nested.find(outer.within(inside, span), speaker);
            add(text, quotation(text, span, found.kind(), found.speaker()), false);
        }
    }

    private Attributed attribute(QuotePlace place) {
        Optional<Attributed> beside =
                after.find(place, previous)
                        .map(said -> said(place, said))
                        .or(() -> colon.find(place));
        if (place.span().continued()) {
            return beside.filter(found -> found.speaker().isPresent())
                    .map(this::fromTheBeginning)
                    .orElseGet(this::goingOn);
        }
        if (beside.filter(found -> found.speaker().isPresent()).isPresent()) {
            return beside.get().manner() == Manner.CONTINUING
                    ? besideNobody(place, new Attributed(beside.get().speaker(), Manner.BESIDE))
                    : beside.get();
        }
        if (place.text().passage().role() == BlockRole.HEADING) {
            return beside.orElse(Attributed.NONE);
        }
        if (beside.isPresent() && beside.get().manner() == Manner.SOMEBODY) {
            return new Attributed(Optional.empty(), Manner.BESIDE);
        }
        if (beside.filter(Attributed::isImpersonal).isPresent()) {
            return impersonal(place, beside.get().manner());
        }
        boolean standing = Directness.standsAlone(place);
        Attributed found =
                beside.isPresent() || standing
                        ? beside.isPresent() && !standing
                                ? besideNobody(place, beside.get())
                                : alone.find(place, previous)
                        : within.find(place).orElse(Attributed.NONE);
        return beside.isPresent() ? new Attributed(found.speaker(), Manner.BESIDE) : found;
    }

    /** Of words that are heard or written, by whoever the text around tells of. */
    private Attributed impersonal(QuotePlace place, Manner manner) {
        Attributed near = alone.find(place, previous);
        boolean told = manner == Manner.IMPERSONAL || !near.isWeak();
        Optional<Speaker> own =
                place.hasBefore()
                        ? reports.sayer(place).flatMap(Attributed::speaker)
                        : Optional.empty();
        return new Attributed(
                own.or(() -> told ? near.speaker() : Optional.empty())
                        .or(() -> around.source(place))
                        .or(() -> resolver.sourceBefore(place.block())),
                Manner.BESIDE);
    }

    /** Who says it, where only who reports it is named after the quotation. */
    private Attributed said(QuotePlace place, Attributed after) {
        return after.speaker().flatMap(who -> reports.find(place, who)).orElse(after);
    }

    /** Who is named at the end of a quotation of several paragraphs spoke in all of them. */
    private Attributed fromTheBeginning(Attributed named) {
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding part = findings.get(i);
            Quotation quotation = part.quotation();
            boolean other = quotation.speaker().isPresent() && !part.weak();
            if (other || quotation.kind() != Kind.DIRECT) {
                break;
            }
            Optional<Speaker> speaker = named.speaker().map(QuoteReading::around);
            findings.set(
                    i,
                    new Finding(quotation.with(speaker, quotation.origin()), part.words(), false));
            if (!quotation.continued()) {
                break;
            }
        }
        return named;
    }

    private static Speaker around(Speaker speaker) {
        return speaker.knownBy(Attribution.SURROUNDING);
    }

    /**
     * A verb of saying that names nobody, as {@code klinkt het}: who spoke before goes on, in this
     * paragraph by quotation or as who tells it.
     */
    private Attributed besideNobody(QuotePlace place, Attributed beside) {
        return previous.filter(p -> p.block() == place.block()).isPresent()
                ? goingOn()
                : beside.speaker().isPresent()
                        ? beside
                        : new Attributed(
                                around.teller(place).map(QuoteReading::around), Manner.BESIDE);
    }

    private Attributed goingOn() {
        return new Attributed(previous.map(p -> around(p.speaker())), Manner.BESIDE);
    }

    private static Quotation quotation(
            MarkedPassage text, MarkedSpan span, Kind kind, Optional<Speaker> speaker) {
        return new Quotation(
                text.passage().span(span.start(), span.end()),
                kind,
                speaker,
                span.continued(),
                Origin.FOUND);
    }

    private void add(MarkedPassage text, Quotation quotation, boolean weak) {
        findings.add(new Finding(quotation, quotation.span().of(text.passage().text()), weak));
    }
}
