package dossier.cache;

import java.util.List;

/** What a build read, in no order. */
public record CachedArticles(List<CachedArticle> all) {}
