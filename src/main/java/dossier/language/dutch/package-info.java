/**
 * Dutch. Its word lists are files under {@code src/main/resources/dossier/language/dutch}, each of
 * which says in its head how it is read, for whoever knows the language better than Java.
 */
package dossier.language.dutch;
