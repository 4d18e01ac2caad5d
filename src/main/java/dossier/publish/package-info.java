/** The only package that writes: finished files to the site's folder. After {@code check}. */
package dossier.publish;
