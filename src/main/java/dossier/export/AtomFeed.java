package dossier.export;

import dossier.article.Article;
import dossier.corpus.ArticleOrder;
import dossier.corpus.Corpus;
import dossier.model.Edtf;
import dossier.model.OutputFile;
import dossier.site.Addresses;
import dossier.site.RightsWords;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The newest articles as a feed (Atom, RFC 4287). A feed wants a day for every entry; an article's
 * day is often not known, so {@code updated} is the edition's day and the article's own date stands
 * in {@code published} only when it is a day.
 */
final class AtomFeed {

    private static final int MAX_ENTRIES = 50;

    private final Corpus corpus;
    private final Addresses addresses;
    private final RightsWords rights;

    AtomFeed(SiteContext site) {
        this.corpus = site.corpus();
        this.addresses = site.addresses();
        this.rights = new RightsWords(site);
    }

    /**
     * @param base the site's public address, ending in {@code /}
     */
    OutputFile feed(String base) {
        DossierMetadata dossier = corpus.dossier();
        String updated = day();
        XmlText xml = new XmlText();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", dossier.language());
        xml.element("title", dossier.title());
        if (!dossier.subtitle().isEmpty()) {
            xml.element("subtitle", dossier.subtitle());
        }
        xml.element("id", base);
        xml.empty("link", "href", base);
        xml.empty(
                "link",
                "rel",
                "self",
                "type",
                "application/atom+xml",
                "href",
                base + Addresses.FEED.path());
        xml.element("updated", updated);
        xml.open("author");
        xml.element("name", dossier.editor().isEmpty() ? dossier.title() : dossier.editor());
        xml.close("author");
        List<Article> newest = ArticleOrder.newestFirst(corpus.articles());
        newest.stream().limit(MAX_ENTRIES).forEach(article -> entry(xml, base, article, updated));
        xml.close("feed");
        return OutputFile.text(Addresses.FEED, xml.toString());
    }

    /**
     * The edition's day; without one the last day on which the newest article can have appeared.
     */
    private String day() {
        LocalDate newest =
                corpus.articles().stream()
                        .flatMap(article -> article.date().stream())
                        .map(Edtf::latest)
                        .filter(day -> day.isBefore(LocalDate.MAX))
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
        String day =
                corpus.dossier()
                        .edition()
                        .map(DossierMetadata.Edition::date)
                        .filter(date -> !date.isEmpty())
                        .orElseGet(newest::toString);
        return day + "T00:00:00Z";
    }

    private void entry(XmlText xml, String base, Article article, String updated) {
        String address = base + Addresses.encoded(addresses.article(article).path());
        xml.open("entry");
        xml.element("title", article.title());
        xml.element("id", address);
        xml.empty("link", "href", address);
        article.metadata().url().ifPresent(url -> xml.empty("link", "rel", "via", "href", url));
        xml.element("updated", updated);
        article.date()
                .filter(
                        date ->
                                date.value().length() == 10
                                        && date.earliest().equals(date.latest()))
                .ifPresent(date -> xml.element("published", date.value() + "T00:00:00Z"));
        article.metadata()
                .publisher()
                .ifPresent(
                        publisher -> {
                            xml.open("author");
                            xml.element("name", publisher);
                            xml.close("author");
                        });
        xml.element("summary", rights.opening(article));
        xml.close("entry");
    }
}
