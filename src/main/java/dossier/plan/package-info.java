/**
 * Planners: from the corpus to the view models of {@code page}. Every word, count, order and
 * relative link is settled here; the templates of {@code render} only place what the records hold.
 *
 * <p>{@code SitePlan} names every page once. A package below has the planners of one kind of page,
 * with whatever else shows a piece of it; {@code part} has what several kinds share.
 */
package dossier.plan;
