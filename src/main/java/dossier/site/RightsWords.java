package dossier.site;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Omission;
import dossier.article.WordCount;
import dossier.model.Rights;
import dossier.page.Link;
import dossier.page.RightsSection;
import dossier.page.ShownPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is shown of articles, and why, in words. */
public final class RightsWords {

    private final SiteContext site;
    private final Messages words;

    public RightsWords(SiteContext site) {
        this.site = site;
        this.words = site.words();
    }

    /**
     * What an article is about, as its page and lists begin: its lede; of an article of which no
     * sentence is shown, what the dossier knows of it.
     */
    public String opening(Article article) {
        return article.rights() == Rights.LINK ? known(article) : article.lede().text();
    }

    /** "Niet overgenomen uit De Tijd; hier staat welke 12 namen, 3 data en 2 aantallen …" */
    private String known(Article article) {
        long names =
                article.mentions().stream().map(mention -> mention.entity()).distinct().count();
        return words.text(
                "rights.known",
                site.publisher(article),
                words.count("count.words", article.words()),
                words.count("count.names", (int) names));
    }

    /** What an article's page says. */
    public ShownPart part(Article article) {
        if (article.rights() == Rights.FULL) {
            return ShownPart.ALL;
        }
        boolean excerpt = article.rights() == Rights.EXCERPT;
        Optional<Link> original = article.metadata().url().map(url -> original(article, url));
        return new ShownPart(
                true,
                excerpt
                        ? words.text(
                                "rights.excerpt.summary",
                                words.number(shownWords(article)),
                                words.number(article.words()))
                        : words.text("rights.link.summary"),
                words.text(excerpt ? "rights.excerpt.statement" : "rights.link.statement"),
                original.isPresent(),
                original.orElse(Link.NONE));
    }

    private Link original(Article article, String url) {
        String label =
                article.metadata()
                        .publisher()
                        .map(publisher -> words.text("rights.original", publisher))
                        .orElseGet(() -> words.text("rights.original.unknown"));
        return new Link(label, url);
    }

    private static int shownWords(Article article) {
        int shown = 0;
        for (Block block : article.blocks()) {
            shown += WordCount.of(block.text()) - Omission.countIn(block);
        }
        return shown;
    }

    /** What the dossier as a whole says; nothing when every article is shown whole. */
    public RightsSection section() {
        Map<Rights, Integer> counts = new EnumMap<>(Rights.class);
        site.corpus()
                .articles()
                .forEach(article -> counts.merge(article.rights(), 1, Integer::sum));
        int excerpts = counts.getOrDefault(Rights.EXCERPT, 0);
        int links = counts.getOrDefault(Rights.LINK, 0);
        if (excerpts + links == 0) {
            return RightsSection.NONE;
        }
        List<String> shown = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        int whole = counts.getOrDefault(Rights.FULL, 0);
        if (whole > 0) {
            shown.add(words.count("rights.count.full", whole));
        }
        if (excerpts > 0) {
            shown.add(words.count("rights.count.excerpt", excerpts));
            rules.add(words.text("rights.rule.excerpt"));
        }
        if (links > 0) {
            shown.add(words.count("rights.count.link", links));
            rules.add(words.text("rights.rule.link"));
        }
        rules.add(words.text("rights.rule.mark"));
        return new RightsSection(true, shown, rules);
    }
}
