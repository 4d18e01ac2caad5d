/**
 * Planned pages to finished files: Thymeleaf for the page, and the walk that turns a block's nodes
 * and the names in it into HTML. After {@code plan}.
 */
package dossier.render;
