package dossier.build;

import dossier.cache.CachedPage;
import dossier.cache.MadeFiles;
import dossier.cache.PageFingerprint;
import dossier.check.PageLinks;
import dossier.check.SiteLinks;
import dossier.codec.Codec;
import dossier.model.FileContent;
import dossier.model.Fingerprint;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.page.Page;
import dossier.plan.part.PlannedPage;
import dossier.render.Design;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans and renders the pages of a site. A page of which is known that nothing changed that it is
 * planned from isn't planned; one that shows the same as the last time isn't rendered until
 * somebody asks for its HTML.
 */
final class PageMaker {

    private final Design design;
    private final BuildListener listener;
    private final MadeFiles known;
    private final Fingerprint around;

    /**
     * @param known what the last build left, and where this one leaves its pages
     */
    PageMaker(Design design, BuildWay way, MadeFiles known) {
        this.design = design;
        this.listener = way.listener();
        this.known = known;
        this.around = Codec.fingerprint(new Around(way.memory().generator(), design.fingerprint()));
    }

    private record Around(Fingerprint generator, Fingerprint design) {}

    /**
     * Pages as they were made.
     *
     * @param files in the order of the plan, without those whose template is wrong
     * @param links of each of the files
     * @param before the links of the site before it, in which none led nowhere
     * @param isWhole whether no page is missing
     */
    record Made(
            List<OutputFile> files,
            Map<SitePath, PageLinks> links,
            SiteLinks before,
            boolean isWhole) {}

    /** The pages, of which each is made when its bytes are asked for. */
    List<OutputFile> later(List<PlannedPage> plan) {
        return plan.stream()
                .map(page -> new OutputFile(page.path(), FileContent.later(() -> html(page))))
                .toList();
    }

    /** Makes the pages, in parallel. */
    Made make(List<PlannedPage> plan) {
        List<OutputFile> files =
                plan.parallelStream()
                        .peek(page -> listener.advances())
                        .map(this::make)
                        .flatMap(Optional::stream)
                        .toList();
        Map<SitePath, PageLinks> links = new HashMap<>();
        files.forEach(file -> links.put(file.path(), known.now(file.path()).links()));
        return new Made(files, links, known.linksBefore(), files.size() == plan.size());
    }

    private record Dependencies(Fingerprint around, Fingerprint ofPage) {}

    private Optional<OutputFile> make(PlannedPage planned) {
        Optional<CachedPage> before = known.before(planned.path());
        Optional<Fingerprint> dependencies =
                planned.dependencies()
                        .map(ofPage -> Codec.fingerprint(new Dependencies(around, ofPage.get())));
        if (dependencies.isPresent()
                && before.flatMap(CachedPage::dependencies).equals(dependencies)) {
            return Optional.of(same(planned, before.get()));
        }
        Page page = planned.plan();
        PageFingerprint now = PageFingerprint.of(page, around);
        if (before.map(CachedPage::fingerprint)
                .map(PageFingerprint::whole)
                .equals(Optional.of(now.whole()))) {
            return Optional.of(same(planned, before.get().with(dependencies)));
        }
        listener.made(planned.path(), () -> change(before, now, page));
        return design.render(page).map(html -> fresh(planned.path(), html, dependencies, now));
    }

    /** A page that isn't rendered until somebody asks for its HTML. */
    private OutputFile same(PlannedPage planned, CachedPage page) {
        listener.made(planned.path(), () -> PageChange.of(PageChange.Reason.SAME));
        known.keep(page);
        return new OutputFile(
                planned.path(), FileContent.later(page.digest(), () -> html(planned)));
    }

    private static PageChange change(Optional<CachedPage> before, PageFingerprint now, Page page) {
        return before.map(one -> PageChange.between(one.fingerprint(), now, page))
                .orElseGet(() -> PageChange.of(PageChange.Reason.NEW));
    }

    private OutputFile fresh(
            SitePath path,
            byte[] html,
            Optional<Fingerprint> dependencies,
            PageFingerprint fingerprint) {
        FileContent content = known.keep(html);
        PageLinks links = PageLinks.of(path, html);
        known.keep(new CachedPage(path, dependencies, fingerprint, content.digest(), links));
        return new OutputFile(path, content);
    }

    /** Nothing when the template is wrong, which was reported then. */
    private byte[] html(PlannedPage planned) {
        return design.render(planned.plan()).orElseGet(() -> new byte[0]);
    }
}
