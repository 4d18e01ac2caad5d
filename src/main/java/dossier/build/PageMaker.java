package dossier.build;

import dossier.cache.CachedPage;
import dossier.cache.MadeFiles;
import dossier.cache.PageFingerprint;
import dossier.check.PageLinks;
import dossier.codec.Codec;
import dossier.model.FileContent;
import dossier.model.Fingerprint;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.page.Page;
import dossier.plan.PlannedPage;
import dossier.render.Design;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans and renders the pages of a site. A page that shows the same as the last time isn't rendered
 * until somebody asks for its HTML.
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
     */
    record Made(List<OutputFile> files, Map<SitePath, PageLinks> links) {}

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
        return new Made(files, links);
    }

    private Optional<OutputFile> make(PlannedPage planned) {
        Page page = planned.plan();
        SitePath path = planned.path();
        PageFingerprint now = PageFingerprint.of(page, around);
        Optional<CachedPage> before = known.before(path);
        Optional<CachedPage> same =
                before.filter(one -> one.fingerprint().whole().equals(now.whole()));
        if (same.isPresent()) {
            listener.made(path, () -> PageChange.of(PageChange.Reason.SAME));
            known.keep(same.get());
            return Optional.of(new OutputFile(path, later(same.get(), planned)));
        }
        listener.made(path, () -> change(before, now, page));
        return design.render(page).map(html -> new OutputFile(path, kept(path, now, html)));
    }

    private static PageChange change(Optional<CachedPage> before, PageFingerprint now, Page page) {
        return before.map(one -> PageChange.between(one.fingerprint(), now, page))
                .orElseGet(() -> PageChange.of(PageChange.Reason.NEW));
    }

    private FileContent kept(SitePath path, PageFingerprint fingerprint, byte[] html) {
        FileContent content = known.keep(html);
        PageLinks links = PageLinks.of(path, html);
        known.keep(new CachedPage(path, fingerprint, content.digest(), links));
        return content;
    }

    private FileContent later(CachedPage same, PlannedPage planned) {
        return FileContent.later(same.digest(), () -> html(planned));
    }

    /** Nothing when the template is wrong, which was reported then. */
    private byte[] html(PlannedPage planned) {
        return design.render(planned.plan()).orElseGet(() -> new byte[0]);
    }
}
