package dossier.site;

import dossier.article.Article;
import dossier.article.Excerpt;
import dossier.corpus.Corpus;
import dossier.corpus.words.WordIndex;
import dossier.corpus.words.WordMemory;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.Memo;
import dossier.model.Pulse;
import dossier.model.SitePath;
import dossier.page.EntityLink;
import dossier.page.Link;
import dossier.page.TextRenderer;
import dossier.register.Entity;
import java.util.Locale;

/**
 * What every planner needs: the articles, where their places are and which word stands where, the
 * words of the interface, the addresses, how text becomes HTML.
 */
public record SiteContext(
        Corpus corpus,
        Atlas atlas,
        Memo<WordIndex> index,
        Messages words,
        Addresses addresses,
        AssetPaths assets,
        TextRenderer renderer,
        Pulse pulse) {

    /** Lines of a list on one page; so many that a page stays light, and no more. */
    public static final int PAGE_SIZE = 100;

    private static final int MAX_SHORT_SOURCE = 28;

    /**
     * The context of a corpus for one build, of which the places and words are still to be looked
     * up.
     *
     * @param addresses with the words of the interface
     * @param making how it is made
     */
    public static SiteContext of(
            Corpus corpus, Addresses addresses, AssetPaths assets, Making making) {
        return new SiteContext(
                corpus,
                new Atlas(corpus),
                new Memo<>(() -> new WordIndex(corpus.articles(), making.memory(), making.pulse())),
                addresses.messages(),
                addresses,
                assets,
                making.renderer(),
                making.pulse());
    }

    /**
     * How a site is made.
     *
     * @param memory knows how some articles are cut into words
     * @param pulse beats while something takes long
     */
    public record Making(TextRenderer renderer, WordMemory memory, Pulse pulse) {}

    /** Which word stands where; takes its time at first. */
    public WordIndex wordIndex() {
        return index.get();
    }

    /** The entity of an id that some article mentions. */
    public Entity entity(EntityId id) {
        return corpus.register()
                .entity(id)
                .orElseThrow(() -> new IllegalStateException("not in the register: " + id));
    }

    /** A link to a name's page. */
    public EntityLink entityLink(SitePath from, Entity entity, String label, String count) {
        EntityType type = entity.id().type();
        return new EntityLink(
                label,
                Addresses.link(from, addresses.entity(entity.id(), 1)),
                type.key(),
                words.text("type." + type.key()),
                count);
    }

    /** The publisher's name, or the words for an unknown one. */
    public String publisher(Article article) {
        return article.metadata()
                .publisher()
                .orElseGet(() -> words.text("article.publisher.unknown"));
    }

    /**
     * What an article is called where there is little room: its publisher, with the beginning of
     * its title when others share publisher and date; without a publisher the title alone.
     */
    public String shortSource(Article article) {
        String title = Excerpt.beginning(article.title(), MAX_SHORT_SOURCE);
        return article.metadata()
                .publisher()
                .map(
                        publisher ->
                                corpus.namesakes().has(article)
                                        ? words.text("reference.source", publisher, title)
                                        : publisher)
                .orElse(title);
    }

    /** The article's language; empty when it is the interface's, which needs no saying. */
    public String foreignLanguage(Article article) {
        return foreignLanguage(article.language());
    }

    /** A language; empty when it is the interface's. */
    public String foreignLanguage(String language) {
        String own = words.text("language").toLowerCase(Locale.ROOT);
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.equals(own) || tag.startsWith(own + "-") ? "" : language;
    }

    public static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** A link to an article by its title. */
    public Link articleLink(SitePath from, Article article) {
        return new Link(article.title(), Addresses.link(from, addresses.article(article)));
    }

    /** How long a bar is beside the longest, in percent; never nothing. */
    public static int percent(int count, int most) {
        return Math.max(1, Math.round(100f * count / most));
    }
}
