package dossier.build;

import dossier.cache.CachedPage;
import dossier.cache.PageCache;
import dossier.cache.PageFingerprint;
import dossier.check.PageLinks;
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
import java.util.function.Function;

/**
 * Plans and renders the pages of a site. A page that shows the same as the last time isn't rendered
 * until somebody asks for its HTML.
 */
final class PageMaker {

    private final Design design;
    private final PageCache cache;
    private final Function<byte[], FileContent> keep;
    private final Fingerprint around;

    /**
     * @param memory what the last build left, and where this one leaves its pages
     */
    PageMaker(Design design, BuildMemory memory) {
        this.design = design;
        this.cache = memory.pages();
        this.keep = memory::keep;
        this.around = Fingerprint.of(memory.generator().toString() + design.fingerprint());
    }

    /**
     * Pages as they were made.
     *
     * @param files in the order of the plan, without those whose template is wrong
     * @param links of each of the files
     */
    record Made(List<OutputFile> files, Map<SitePath, PageLinks> links) {}

    /**
     * Makes the pages, in parallel.
     *
     * @param before called before each, from many threads
     */
    Made make(List<PlannedPage> plan, Runnable before) {
        List<OutputFile> files =
                plan.parallelStream()
                        .peek(page -> before.run())
                        .map(this::make)
                        .flatMap(Optional::stream)
                        .toList();
        Map<SitePath, PageLinks> links = new HashMap<>();
        files.forEach(file -> links.put(file.path(), cache.now().get(file.path()).links()));
        return new Made(files, links);
    }

    private Optional<OutputFile> make(PlannedPage planned) {
        Page page = planned.plan();
        SitePath path = planned.path();
        PageFingerprint fingerprint = PageFingerprint.of(page, around);
        Optional<CachedPage> known =
                cache.before(path)
                        .filter(one -> one.fingerprint().whole().equals(fingerprint.whole()));
        if (known.isPresent()) {
            cache.keep(path, known.get());
            return Optional.of(
                    new OutputFile(
                            path, new RenderedLater(known.get().digest(), () -> html(planned))));
        }
        return design.render(page)
                .map(
                        html -> {
                            FileContent content = keep.apply(html);
                            PageLinks links = PageLinks.of(path, html);
                            cache.keep(path, new CachedPage(fingerprint, content.digest(), links));
                            return new OutputFile(path, content);
                        });
    }

    private byte[] html(PlannedPage planned) {
        return design.render(planned.plan())
                .orElseThrow(() -> new IllegalStateException("rendered before: " + planned.path()));
    }
}
