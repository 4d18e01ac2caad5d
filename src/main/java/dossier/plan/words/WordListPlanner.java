package dossier.plan.words;

import dossier.article.Article;
import dossier.corpus.words.Slots;
import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.Frame;
import dossier.page.Link;
import dossier.page.Pagination;
import dossier.page.WordLetter;
import dossier.page.WordLine;
import dossier.page.WordsPage;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Plans the concordance of rarer words: one page, or a page a letter when there are many. */
public final class WordListPlanner {

    private final SiteContext site;
    private final Messages words;
    private final WordOutline outline;
    private final FramePlanner frames;
    private final References references;

    public WordListPlanner(SiteContext site, WordOutline outline) {
        this.site = site;
        this.words = site.words();
        this.outline = outline;
        this.frames = new FramePlanner(site);
        this.references = new References(site);
    }

    /** The pages; none of a dossier without such words. */
    public List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        if (outline.isEmpty()) {
            return pages;
        }
        pages.add(new PlannedPage(site.addresses().words(), this::main));
        if (!outline.isOnePage()) {
            for (String letter : outline.letters()) {
                pages.addAll(
                        Paginator.pages(
                                outline.entries(letter),
                                page -> outline.path(letter, page),
                                (number, total, entries) ->
                                        letter(letter, number, total, entries)));
            }
        }
        return pages;
    }

    private WordsPage main() {
        SitePath path = site.addresses().words();
        List<WordLetter> letters =
                outline.isOnePage()
                        ? outline.letters().stream()
                                .map(letter -> section(path, letter, outline.entries(letter)))
                                .toList()
                        : List.of();
        String heading = words.text("words.heading");
        Frame frame =
                frames.frame(
                        path,
                        frames.title(heading, 1),
                        words.text("words.description", site.corpus().dossier().title()),
                        List.of(search(path), new Crumb(heading, "", false)));
        return page(frame, heading, outline.size(), letters);
    }

    private WordsPage letter(
            String letter, int number, int total, List<WordOutline.Entry> entries) {
        SitePath path = outline.path(letter, number);
        String label = letter.toUpperCase(Locale.ROOT);
        String heading = words.text("words.heading.letter", label);
        Frame frame =
                frames.frame(
                        path,
                        frames.title(heading, number),
                        words.text("words.description", site.corpus().dossier().title()),
                        List.of(
                                search(path),
                                new Crumb(
                                        words.text("words.heading"),
                                        Addresses.link(path, site.addresses().words()),
                                        true),
                                new Crumb(label, "", false)));
        Pagination pagination =
                new Paginator(words, page -> outline.path(letter, page), "")
                        .pagination(number, total);
        List<WordLetter> section = List.of(section(path, letter, entries));
        return page(frame, heading, outline.entries(letter).size(), section)
                .with(outline.alphabet(path, letter), pagination);
    }

    private WordsPage page(Frame frame, String heading, int count, List<WordLetter> letters) {
        return new WordsPage(
                frame,
                heading,
                words.count("words.summary", count),
                site.foreignLanguage(site.wordIndex().language()),
                outline.alphabet(frame.path(), ""),
                letters,
                Pagination.NONE);
    }

    private Crumb search(SitePath path) {
        return new Crumb(
                words.text("search.heading"),
                Addresses.link(path, site.addresses().search()),
                true);
    }

    private WordLetter section(SitePath path, String letter, List<WordOutline.Entry> entries) {
        return new WordLetter(
                letter.toUpperCase(Locale.ROOT),
                WordOutline.anchor(letter),
                entries.stream().map(entry -> line(path, entry)).toList());
    }

    private WordLine line(SitePath path, WordOutline.Entry entry) {
        List<String> texts = entry.slots().stream().map(this::text).toList();
        return new WordLine(
                Capitals.of(entry.printed(), texts),
                !entry.others().isEmpty(),
                entry.others().stream()
                        .map(other -> Capitals.of(other, texts))
                        .collect(Collectors.joining(", ")),
                entry.slots().stream().map(slot -> place(path, slot)).toList());
    }

    private String text(int slot) {
        Slots slots = site.wordIndex().slots();
        Article article = site.corpus().articles().get(slots.article(slot));
        int block = slots.block(slot);
        return block == 0 ? article.title() : article.block(block).text();
    }

    private Link place(SitePath path, int slot) {
        Slots slots = site.wordIndex().slots();
        Article article = site.corpus().articles().get(slots.article(slot));
        int block = slots.block(slot);
        References.Target target = references.target(path, article);
        return block == 0
                ? new Link(words.text("reference.title", target.name()), target.href())
                : references.link(target, article.block(block));
    }
}
