/** The whole line in one method: {@link dossier.build.SiteBuilder#build}. After {@code publish}. */
package dossier.build;
