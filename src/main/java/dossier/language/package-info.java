/**
 * Text to findings: what is particular to a language and to nothing else, a folder a language.
 * After {@code register}.
 */
package dossier.language;
