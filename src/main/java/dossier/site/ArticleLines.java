package dossier.site;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Excerpt;
import dossier.language.Sentence;
import dossier.model.Rights;
import dossier.model.SitePath;
import dossier.page.ArticleLine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles as they stand in lists. */
public final class ArticleLines {

    private static final int MAX_LEDE = 320;

    private final SiteContext site;
    private final DateStamps stamps;
    private final RightsWords rights;
    private final Set<String> opinionKinds;

    public ArticleLines(SiteContext site) {
        this.site = site;
        this.stamps = new DateStamps(site);
        this.rights = new RightsWords(site);
        this.opinionKinds =
                Arrays.stream(site.words().text("article.opinionKinds").split(","))
                        .map(String::strip)
                        .collect(Collectors.toSet());
    }

    /** An article in a list. */
    public ArticleLine line(SitePath from, Article article) {
        boolean known = article.rights() == Rights.LINK;
        return new ArticleLine(
                article.title(),
                site.foreignLanguage(article),
                Addresses.link(from, site.addresses().article(article)),
                site.publisher(article),
                article.metadata().kind().isPresent(),
                kind(article),
                isOpinion(article),
                stamps.of(article),
                !known,
                known ? "" : lede(article.lede()),
                known ? rights.opening(article) : "");
    }

    /** The kind with a capital; empty when the editor gives none. */
    public static String kind(Article article) {
        return article.metadata().kind().map(SiteContext::capitalised).orElse("");
    }

    /** Whether it tells what somebody thinks, not what happened. */
    public boolean isOpinion(Article article) {
        return article.metadata()
                .kind()
                .map(kind -> opinionKinds.contains(kind.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** The lede, or as many of its sentences or words as fit. */
    private static String lede(Block block) {
        String text = block.text();
        int end = 0;
        for (Sentence sentence : block.sentences()) {
            if (sentence.end() > MAX_LEDE) {
                break;
            }
            end = sentence.end();
        }
        return text.length() > MAX_LEDE && end > 0
                ? text.substring(0, end)
                : Excerpt.beginning(text, MAX_LEDE);
    }
}
