/** What the site gives to programs: data, feed, sitemap. After {@code search}. */
package dossier.export;
