/** Quotations in Dutch: the marks, what they mean, and who is said to speak. */
package dossier.language.dutch.quotes;
