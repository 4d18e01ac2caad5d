/** The commands. Last in the line, and the only package that prints. */
package dossier.cli;
