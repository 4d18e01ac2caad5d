package dossier.plan.register;

import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.Frame;
import dossier.page.LegendItem;
import dossier.page.Pagination;
import dossier.page.RegisterLetter;
import dossier.page.RegisterLine;
import dossier.page.RegisterPage;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Legend;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;

/** Plans the register A–Z: one page, or a page a letter when there are many names. */
public final class RegisterPlanner {

    private final SiteContext site;
    private final Messages words;
    private final RegisterOutline outline;
    private final FramePlanner frames;

    public RegisterPlanner(SiteContext site, RegisterOutline outline) {
        this.site = site;
        this.words = site.words();
        this.outline = outline;
        this.frames = new FramePlanner(site);
    }

    public List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(site.addresses().register(), this::main));
        if (!outline.isOnePage()) {
            for (String letter : outline.letters()) {
                pages.addAll(
                        Paginator.pages(
                                outline.lines(letter),
                                page -> outline.path(letter, page),
                                (number, total, lines) -> letter(letter, number, total, lines)));
            }
        }
        return pages;
    }

    private int names() {
        return site.corpus().mentions().mentioned().size();
    }

    private RegisterPage main() {
        SitePath path = site.addresses().register();
        List<RegisterLetter> letters = new ArrayList<>();
        if (outline.isOnePage()) {
            for (String letter : outline.letters()) {
                letters.add(letter(path, letter, outline.lines(letter)));
            }
        }
        Frame frame =
                frames.frame(
                        path,
                        frames.title(words.text("register.heading"), 1),
                        words.text("register.description", site.corpus().dossier().title()),
                        List.of(new Crumb(words.text("register.heading"), "", false)));
        return new RegisterPage(
                frame,
                words.text("register.heading"),
                words.text("register.summary", words.count("count.names", names())),
                outline.alphabet(path, ""),
                legend(),
                letters,
                Pagination.NONE);
    }

    private RegisterPage letter(
            String letter, int number, int total, List<RegisterOutline.Line> lines) {
        SitePath path = outline.path(letter, number);
        String label = outline.label(letter);
        String heading = words.text("register.heading") + ": " + label;
        Frame frame =
                frames.frame(
                        path,
                        frames.title(heading, number),
                        words.text("register.description", site.corpus().dossier().title()),
                        List.of(
                                new Crumb(
                                        words.text("register.heading"),
                                        Addresses.link(path, site.addresses().register()),
                                        true),
                                new Crumb(label, "", false)));
        int entries =
                (int) outline.lines(letter).stream().filter(line -> !line.reference()).count();
        return new RegisterPage(
                frame,
                heading,
                words.text("register.summary.letter", words.count("count.names", entries), label),
                outline.alphabet(path, letter),
                legend(),
                List.of(letter(path, letter, lines)),
                new Paginator(words, page -> outline.path(letter, page), "")
                        .pagination(number, total));
    }

    private RegisterLetter letter(SitePath path, String letter, List<RegisterOutline.Line> lines) {
        return new RegisterLetter(
                outline.label(letter),
                RegisterOutline.anchor(letter),
                lines.stream().map(line -> line(path, line)).toList());
    }

    private RegisterLine line(SitePath path, RegisterOutline.Line line) {
        Entity entity = line.entity();
        int count = site.corpus().mentions().count(entity.id());
        return line.reference()
                ? RegisterLine.see(
                        line.form(), site.entityLink(path, entity, entity.sortName(), ""))
                : RegisterLine.entry(
                        site.entityLink(path, entity, line.form(), words.number(count)),
                        entity.description());
    }

    private List<LegendItem> legend() {
        return new Legend(words)
                .of(site.corpus().mentions().mentioned().stream().map(Entity::id).toList());
    }
}
