package dossier.cache;

import dossier.model.SitePath;
import java.util.List;

/**
 * What a build made, in no order.
 *
 * @param others files that are made anew each time
 */
public record CachedFiles(List<CachedPage> pages, List<CachedFile> files, List<SitePath> others) {

    /** Nothing. */
    public static final CachedFiles NOTHING = new CachedFiles(List.of(), List.of(), List.of());
}
