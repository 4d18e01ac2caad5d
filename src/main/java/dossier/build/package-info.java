/** The whole line in one method: {@code SiteBuilder.make}. After {@code publish}. */
package dossier.build;
