/**
 * {@link dossier.source.SourceText} to {@link dossier.article.Article}: blocks, and beside them
 * what was found in them. After {@code language}.
 */
package dossier.article;
