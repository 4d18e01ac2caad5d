package dossier.cache;

import java.util.List;

/** What a build made, in no order. */
public record CachedFiles(List<CachedPage> pages, List<CachedFile> files) {

    /** Nothing. */
    public static final CachedFiles NOTHING = new CachedFiles(List.of(), List.of());
}
