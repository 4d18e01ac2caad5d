/**
 * Planners: from the corpus to the view models of {@code page}, one planner a page kind or a part
 * that several pages share. Every word, count, order and relative link is settled here.
 *
 * <p>Stands between {@code corpus}, which knows the facts, and {@code render}, whose templates only
 * place what the records hold. {@code SitePlan} names every page once.
 */
package dossier.plan;
