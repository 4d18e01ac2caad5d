/** Looks over the finished files before any of them is published. After {@code export}. */
package dossier.check;
