/**
 * What every page and every file for programs shares: {@code SiteContext}, the addresses, and how
 * dates, sources, rights and citations are worded.
 *
 * <p>Stands between {@code corpus}, which knows the facts, and {@code plan}, {@code search} and
 * {@code export}, which tell them.
 */
package dossier.site;
