/** The list of all words and the search page. */
package dossier.plan.words;
