/** Dates in Dutch: words that say when, and what day, month or year they mean. */
package dossier.language.dutch.dates;
