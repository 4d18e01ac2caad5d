package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
import dossier.language.Sentence;
import dossier.model.SitePath;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles as they stand in lists. */
final class ArticleLines {

    private static final int MAX_LEDE = 320;

    private final SiteContext site;
    private final DateWords dates;
    private final Set<String> opinionKinds;

    ArticleLines(SiteContext site) {
        this.site = site;
        this.dates = new DateWords(site.words());
        this.opinionKinds =
                Arrays.stream(site.words().text("article.opinionKinds").split(","))
                        .map(String::strip)
                        .collect(Collectors.toSet());
    }

    ArticleLine line(SitePath from, Article article) {
        return new ArticleLine(
                article.title(),
                Addresses.link(from, site.addresses().article(article)),
                site.publisher(article),
                article.metadata().kind().isPresent(),
                kind(article),
                isOpinion(article),
                dates.stamp(article.date()),
                true,
                lede(article.block(1)));
    }

    /** The kind with a capital; empty when the editor gives none. */
    static String kind(Article article) {
        return article.metadata()
                .kind()
                .map(kind -> kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1))
                .orElse("");
    }

    boolean isOpinion(Article article) {
        return article.metadata()
                .kind()
                .map(kind -> opinionKinds.contains(kind.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** The lede, or as many of its sentences or words as fit. */
    private static String lede(Block block) {
        String text = block.text();
        if (text.length() <= MAX_LEDE) {
            return text;
        }
        int end = 0;
        for (Sentence sentence : block.sentences()) {
            if (sentence.end() <= MAX_LEDE) {
                end = sentence.end();
            }
        }
        if (end > 0) {
            return text.substring(0, end);
        }
        int space = text.lastIndexOf(' ', MAX_LEDE);
        return text.substring(0, space > 0 ? space : MAX_LEDE) + " …";
    }
}
