package dossier.cache;

import java.util.List;

/** What a build read, in order of the ids. */
public record CachedArticles(List<CachedArticle> all) {}
