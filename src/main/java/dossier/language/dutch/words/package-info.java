/** The forms of Dutch words: their stems, and the parts of their compounds. */
package dossier.language.dutch.words;
