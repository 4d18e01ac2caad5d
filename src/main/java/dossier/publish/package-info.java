/** Writes finished files to the site's folder, and nothing else. After {@code cache}. */
package dossier.publish;
