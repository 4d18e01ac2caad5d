package dossier.cache;

import dossier.check.PageLinks;
import dossier.check.SiteLinks;
import dossier.model.FileContent;
import dossier.model.Fingerprint;
import dossier.model.KnownFiles;
import dossier.model.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the last build made, and what this one makes. Safe for many threads. */
public final class MadeFiles implements KnownFiles {

    private final Function<byte[], FileContent> keeper;
    private final Map<SitePath, CachedPage> pagesBefore;
    private final Map<SitePath, CachedFile> filesBefore;
    private final Set<SitePath> othersBefore;
    private final Map<SitePath, CachedPage> pages = new ConcurrentHashMap<>();
    private final Map<SitePath, CachedFile> files = new ConcurrentHashMap<>();
    private volatile Set<SitePath> others = Set.of();

    private MadeFiles(
            Function<byte[], FileContent> keeper,
            Map<SitePath, CachedPage> pages,
            Map<SitePath, CachedFile> files,
            Set<SitePath> others) {
        this.keeper = keeper;
        this.pagesBefore = pages;
        this.filesBefore = files;
        this.othersBefore = others;
    }

    /**
     * For a build after one that left these.
     *
     * @param keeper keeps bytes until they are published
     */
    public static MadeFiles after(CachedFiles left, Function<byte[], FileContent> keeper) {
        return new MadeFiles(
                keeper,
                byPath(left.pages(), CachedPage::path),
                byPath(left.files(), CachedFile::path),
                Set.copyOf(left.others()));
    }

    private static <T> Map<SitePath, T> byPath(Collection<T> all, Function<T, SitePath> path) {
        Map<SitePath, T> byPath = new HashMap<>();
        all.forEach(one -> byPath.put(path.apply(one), one));
        return byPath;
    }

    /** The same for another build, as if this one hadn't begun. */
    public MadeFiles again() {
        return new MadeFiles(keeper, pagesBefore, filesBefore, othersBefore);
    }

    /** For the build after this one. */
    public MadeFiles next() {
        return new MadeFiles(keeper, Map.copyOf(pages), Map.copyOf(files), others);
    }

    /** The page that stood at the path. */
    public Optional<CachedPage> before(SitePath path) {
        return Optional.ofNullable(pagesBefore.get(path));
    }

    /** The page that this build made. */
    public CachedPage now(SitePath path) {
        return pages.get(path);
    }

    /** What the next build shall know of a page. */
    public void keep(CachedPage page) {
        pages.put(page.path(), page);
    }

    /** The links of the last build's site, of which none led nowhere: else it left nothing. */
    public SiteLinks linksBefore() {
        Map<SitePath, PageLinks> links = new HashMap<>();
        pagesBefore.forEach((path, page) -> links.put(path, page.links()));
        Set<SitePath> others = new HashSet<>(othersBefore);
        others.addAll(filesBefore.keySet());
        return new SiteLinks(links, others);
    }

    /**
     * What the next build shall know of the files that are made anew each time.
     *
     * @param site the site that this build made
     */
    public void keep(SiteLinks site) {
        others =
                site.others().stream()
                        .filter(path -> !files.containsKey(path))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps a finished page until it is published. */
    public FileContent keep(byte[] html) {
        return keeper.apply(html);
    }

    @Override
    public FileContent content(SitePath path, Fingerprint inputs, Supplier<byte[]> maker) {
        CachedFile before = filesBefore.get(path);
        if (before != null && before.inputs().equals(inputs)) {
            files.put(path, before);
            return FileContent.later(before.digest(), maker);
        }
        FileContent content = keeper.apply(maker.get());
        files.put(path, new CachedFile(path, inputs, content.digest()));
        return content;
    }

    /** Whether this build made the same as the one before. */
    public boolean areSame() {
        return pages.equals(pagesBefore)
                && files.equals(filesBefore)
                && others.equals(othersBefore);
    }

    /** What the next build shall know. */
    public CachedFiles toLeave() {
        return new CachedFiles(
                List.copyOf(pages.values()), List.copyOf(files.values()), List.copyOf(others));
    }
}
