/** An article with what was found in it, and the lists of articles: all, and those of a period. */
package dossier.plan.article;
