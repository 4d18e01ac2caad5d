package dossier.cache;

import dossier.model.SitePath;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of the last build, and those of this one. Safe for many threads.
 *
 * @param before by path
 * @param now filled while the pages are made
 */
public record PageCache(Map<SitePath, CachedPage> before, Map<SitePath, CachedPage> now) {

    /** For a build after one that left these. */
    public static PageCache after(Map<SitePath, CachedPage> before) {
        return new PageCache(before, new ConcurrentHashMap<>());
    }

    /** The same for another build, as if this one hadn't begun. */
    public PageCache again() {
        return after(before);
    }

    /** The page that stood at the path. */
    public Optional<CachedPage> before(SitePath path) {
        return Optional.ofNullable(before.get(path));
    }

    /** What the next build shall know. */
    public void keep(SitePath path, CachedPage page) {
        now.put(path, page);
    }
}
