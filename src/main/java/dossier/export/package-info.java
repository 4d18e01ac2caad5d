/** What the site gives to programs: data, feed, sitemap. After {@code render}. */
package dossier.export;
