/** What several articles print alike: whole texts and paragraphs, found without comparing all. */
package dossier.corpus.twin;
