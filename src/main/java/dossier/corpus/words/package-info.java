/** Which word stands where, in all articles: what word lists and the search are made from. */
package dossier.corpus.words;
