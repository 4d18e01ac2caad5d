/**
 * What may be published of an article: {@link dossier.article.Article} to the article as everybody
 * after this step knows it. Words that may not be shown go no further than this package.
 */
package dossier.article.rights;
