package dossier.plan.article;

import dossier.article.Article;
import dossier.corpus.ArticleOrder;
import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.plan.register.BrowsePlanner;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Puts articles under the months of their publication. */
public final class ArticlePeriods {

    private final Messages words;
    private final BrowsePlanner browse;

    public ArticlePeriods(SiteContext site) {
        this.words = site.words();
        this.browse = new BrowsePlanner(site);
    }

    /** The latest period first, a year after its months; those of no period last. */
    public List<Article> order(Calendar calendar) {
        List<Article> articles = new ArrayList<>();
        List<Period> periods = new ArrayList<>(calendar.periods());
        Collections.reverse(periods);
        for (Period period : periods) {
            articles.addAll(ArticleOrder.newestFirst(calendar.articlesOf(period)));
        }
        articles.addAll(ArticleOrder.newestFirst(calendar.ranged()));
        articles.addAll(ArticleOrder.newestFirst(calendar.undated()));
        return articles;
    }

    /** What an article stands under: {@code Januari 2022}, {@code Zonder datum}. */
    public String heading(Article article) {
        Optional<Period> period = Calendar.periodOf(article);
        if (period.isPresent()) {
            return SiteContext.capitalised(browse.name(period.get()));
        }
        return words.text(
                article.date().isPresent() ? "month.heading.ranged" : "month.heading.undated");
    }
}
