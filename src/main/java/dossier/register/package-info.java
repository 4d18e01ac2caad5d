/**
 * The authority file of names, and the automaton that finds them in text. After {@code source};
 * knows no language.
 */
package dossier.register;
