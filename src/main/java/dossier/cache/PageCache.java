package dossier.cache;

import dossier.model.SitePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of the last build, and those of this one. Safe for many threads. */
public final class PageCache {

    private final Map<SitePath, CachedPage> before;
    private final Map<SitePath, CachedPage> now = new ConcurrentHashMap<>();

    private PageCache(Map<SitePath, CachedPage> before) {
        this.before = before;
    }

    /** For a build after one that left these. */
    public static PageCache after(Collection<CachedPage> before) {
        Map<SitePath, CachedPage> byPath = new HashMap<>();
        before.forEach(page -> byPath.put(page.path(), page));
        return new PageCache(byPath);
    }

    /** The same for another build, as if this one hadn't begun. */
    public PageCache again() {
        return new PageCache(before);
    }

    /** For the build after this one. */
    public PageCache next() {
        return new PageCache(Map.copyOf(now));
    }

    /** The page that stood at the path. */
    public Optional<CachedPage> before(SitePath path) {
        return Optional.ofNullable(before.get(path));
    }

    /** The page that this build made. */
    public CachedPage now(SitePath path) {
        return now.get(path);
    }

    /** What the next build shall know. */
    public void keep(CachedPage page) {
        now.put(page.path(), page);
    }

    /** Whether this build made the same pages as the one before. */
    public boolean isSame() {
        return now.equals(before);
    }

    /** The pages of this build by their paths. */
    public List<CachedPage> all() {
        return now.values().stream().sorted(Comparator.comparing(CachedPage::path)).toList();
    }
}
