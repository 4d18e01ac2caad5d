package dossier.page;

import dossier.article.Article;
import dossier.corpus.Corpus;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.register.Entity;

/** What every planner needs: the articles, the words, the addresses, and how text becomes HTML. */
public record SiteContext(
        Corpus corpus, Messages words, Addresses addresses, TextRenderer renderer) {

    /** Lines of a list on one page; so many that a page stays light, and no more. */
    static final int PAGE_SIZE = 100;

    private static final int MAX_SHORT_SOURCE = 28;

    /** The entity of an id that some article mentions. */
    Entity entity(EntityId id) {
        return corpus.register()
                .entity(id)
                .orElseThrow(() -> new IllegalStateException("not in the register: " + id));
    }

    /** A link to a name's page. */
    EntityLink entityLink(SitePath from, Entity entity, String label, String count) {
        EntityType type = entity.id().type();
        return new EntityLink(
                label,
                Addresses.link(from, addresses.entity(entity.id(), 1)),
                TypeKeys.of(type),
                words.text("type." + type.key()),
                count);
    }

    /** The publisher's name, or the words for an unknown one. */
    String publisher(Article article) {
        return article.metadata()
                .publisher()
                .orElseGet(() -> words.text("article.publisher.unknown"));
    }

    /** What an article is called where there is little room: its publisher, else its title. */
    String shortSource(Article article) {
        return article.metadata().publisher().orElseGet(() -> shortened(article.title()));
    }

    private static String shortened(String title) {
        if (title.length() <= MAX_SHORT_SOURCE) {
            return title;
        }
        int space = title.lastIndexOf(' ', MAX_SHORT_SOURCE);
        return title.substring(0, space > 0 ? space : MAX_SHORT_SOURCE) + " …";
    }

    /** A link to an article by its title. */
    Link articleLink(SitePath from, Article article) {
        return new Link(article.title(), Addresses.link(from, addresses.article(article)));
    }

    /** How long a bar is beside the longest, in percent; never nothing. */
    static int percent(int count, int most) {
        return Math.max(1, Math.round(100f * count / most));
    }
}
