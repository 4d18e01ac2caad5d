/**
 * The index that the search page looks things up in: words and names to the places where they
 * stand, in files so small that a reader loads only what a question needs. After {@code render}.
 */
package dossier.search;
