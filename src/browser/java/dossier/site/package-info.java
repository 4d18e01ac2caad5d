/** The real dossier's questions put to another search engine: needs the browser's profile. */
package dossier.site;
