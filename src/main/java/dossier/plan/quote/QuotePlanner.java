package dossier.plan.quote;

import dossier.corpus.Quote;
import dossier.corpus.QuoteRegister.Voice;
import dossier.corpus.Utterance;
import dossier.language.Speaker;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.CountedLink;
import dossier.page.EntityLink;
import dossier.page.QuoteGroup;
import dossier.page.QuoteView;
import dossier.page.QuotesPage;
import dossier.plan.part.CardPlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.plan.part.Runs;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Plans the list of quotes by speaker. */
public final class QuotePlanner {

    private static final int MAX_SPEAKERS = 24;

    /** Of so many quotes one is set large, if it is of such a length in UTF-16 code units. */
    private static final int ONE_LARGE_IN = 5;

    private static final int SHORTEST_LARGE = 30;
    private static final int LONGEST_LARGE = 160;

    private final SiteContext site;
    private final Messages words;
    private final QuoteOutline outline;
    private final QuoteViews views;
    private final FramePlanner frames;
    private final CardPlanner cards;

    public QuotePlanner(SiteContext site, QuoteOutline outline) {
        this.site = site;
        this.words = site.words();
        this.outline = outline;
        this.views = new QuoteViews(site);
        this.frames = new FramePlanner(site);
        this.cards = new CardPlanner(site);
    }

    /** Its pages; none for a dossier without quotes. */
    public List<PlannedPage> plan() {
        return outline.lines().isEmpty()
                ? List.of()
                : Paginator.ofChunks(
                        Paginator.chunks(outline.lines(), QuoteOutline.PAGE_SIZE),
                        page -> site.addresses().quotes(page),
                        this::page);
    }

    private QuotesPage page(int number, int total, List<QuoteOutline.Line> lines) {
        IntFunction<SitePath> paths = page -> site.addresses().quotes(page);
        SitePath path = paths.apply(number);
        String heading = words.text("quotes.heading");
        List<CountedLink> speakers = number == 1 ? speakers(path) : List.of();
        return new QuotesPage(
                cards.with(
                        frames.listFrame(path, heading, number, "quotes.description"),
                        speakers(lines)),
                heading,
                summary(),
                speakers.size() > 1,
                speakers,
                groups(path, lines),
                new Paginator(words, paths, "").pagination(number, total));
    }

    private static List<EntityId> speakers(List<QuoteOutline.Line> lines) {
        return lines.stream().flatMap(line -> line.voice().entity().stream()).toList();
    }

    private String summary() {
        long named =
                site.corpus().quotes().voices().stream()
                        .filter(voice -> voice.entity().isPresent())
                        .count();
        return words.text(
                "quotes.summary",
                words.count("count.quotes", site.corpus().quotes().total()),
                words.count("count.speakers", (int) named));
    }

    private List<CountedLink> speakers(SitePath path) {
        List<CountedLink> links = new ArrayList<>();
        for (Voice voice : site.corpus().quotes().voices()) {
            Optional<EntityId> entity = voice.entity();
            if (entity.isPresent() && links.size() < MAX_SPEAKERS) {
                links.add(
                        new CountedLink(
                                site.entity(entity.get()).name(),
                                outline.link(path, QuoteOutline.anchor(entity.get())),
                                words.number(voice.quotes().size())));
            }
        }
        return links;
    }

    /** A group for each run of quotes of one speaker. */
    private List<QuoteGroup> groups(SitePath path, List<QuoteOutline.Line> lines) {
        Set<Quote> large = large(lines);
        return Runs.of(lines, QuoteOutline.Line::anchor).stream()
                .map(run -> group(path, run, large))
                .toList();
    }

    /** The fullest whole quote of those who are quoted most: one in so many of the page's. */
    private static Set<Quote> large(List<QuoteOutline.Line> lines) {
        Set<Quote> large = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<QuoteOutline.Line> run : Runs.of(lines, QuoteOutline.Line::anchor)) {
            if ((large.size() + 1) * ONE_LARGE_IN <= lines.size()) {
                run.stream()
                        .map(QuoteOutline.Line::quote)
                        .filter(QuotePlanner::canBeLarge)
                        .max(Comparator.comparingInt(quote -> quote.fullest().words().length()))
                        .ifPresent(large::add);
            }
        }
        return large;
    }

    private static boolean canBeLarge(Quote quote) {
        Utterance fullest = quote.fullest();
        int length = fullest.words().length();
        return !fullest.isWithheld()
                && fullest.parts().size() == 1
                && length >= SHORTEST_LARGE
                && length <= LONGEST_LARGE
                && !fullest.isFragment();
    }

    private QuoteView view(SitePath path, Quote quote, Set<Quote> large) {
        QuoteView view = views.view(path, quote);
        return large.contains(quote) ? view.large() : view;
    }

    private QuoteGroup group(SitePath path, List<QuoteOutline.Line> lines, Set<Quote> large) {
        Voice voice = lines.get(0).voice();
        // A speaker whom only an editor names has no page.
        Optional<EntityLink> entity =
                voice.entity()
                        .filter(id -> site.corpus().mentions().count(id) > 0)
                        .map(id -> site.entity(id))
                        .map(known -> site.entityLink(path, known, known.name(), ""));
        return new QuoteGroup(
                lines.get(0).anchor(),
                entity.isPresent(),
                entity.orElse(EntityLink.NONE),
                SiteContext.capitalised(
                        voice.speaker()
                                .map(Speaker::words)
                                .orElseGet(() -> words.text("quotes.nobody"))),
                Paginator.continued(
                        words,
                        words.count("count.quotes", voice.quotes().size()),
                        lines.get(0).quote() != voice.quotes().get(0)),
                lines.stream().map(line -> view(path, line.quote(), large)).toList());
    }
}
