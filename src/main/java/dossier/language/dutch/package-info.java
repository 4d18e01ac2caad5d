/**
 * Dutch. Its word lists are files beside it, one word a line, for whoever knows the language better
 * than Java.
 */
package dossier.language.dutch;
