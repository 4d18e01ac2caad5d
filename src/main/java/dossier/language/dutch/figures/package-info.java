/** Quantities in Dutch: numbers in digits and words, what they count and what they are about. */
package dossier.language.dutch.figures;
