package dossier.plan.front;

import dossier.corpus.Quote;
import dossier.corpus.QuoteRegister.Voice;
import dossier.model.SitePath;
import dossier.page.FrontQuotes;
import dossier.page.Link;
import dossier.page.SpokenQuote;
import dossier.plan.quote.QuoteViews;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the quotes on the front page: one of each of those who are quoted most. */
final class FrontQuotePlanner {

    private static final int MAX_QUOTES = 3;

    /** So long may a quote be to stand among others, in UTF-16 code units. */
    private static final int MAX_LENGTH = 200;

    private final SiteContext site;
    private final QuoteViews views;

    FrontQuotePlanner(SiteContext site) {
        this.site = site;
        this.views = new QuoteViews(site);
    }

    FrontQuotes plan(SitePath from) {
        List<SpokenQuote> quotes =
                site.corpus().quotes().voices().stream()
                        .flatMap(voice -> spoken(from, voice))
                        .limit(MAX_QUOTES)
                        .toList();
        return new FrontQuotes(
                !quotes.isEmpty(),
                quotes,
                new Link(
                        site.words().count("front.quotes.all", site.corpus().quotes().total()),
                        Addresses.link(from, site.addresses().quotes(1))));
    }

    /** The longest whole sentence that there is room for; nothing of who has no page. */
    private Stream<SpokenQuote> spoken(SitePath from, Voice voice) {
        Optional<Entity> speaker =
                voice.entity()
                        .filter(id -> site.corpus().mentions().count(id) > 0)
                        .map(site::entity);
        return speaker.stream()
                .flatMap(
                        entity ->
                                voice.quotes().stream()
                                        .filter(FrontQuotePlanner::fits)
                                        .max(Comparator.comparingInt(FrontQuotePlanner::length))
                                        .map(quote -> spoken(from, entity, quote))
                                        .stream());
    }

    private static boolean fits(Quote quote) {
        return !quote.fullest().isWithheld()
                && !quote.fullest().isFragment()
                && length(quote) <= MAX_LENGTH;
    }

    private static int length(Quote quote) {
        return quote.fullest().words().length();
    }

    private SpokenQuote spoken(SitePath from, Entity speaker, Quote quote) {
        return new SpokenQuote(
                views.view(from, quote),
                site.entityLink(from, speaker, speaker.name(), ""),
                !speaker.description().isEmpty(),
                speaker.description());
    }
}
