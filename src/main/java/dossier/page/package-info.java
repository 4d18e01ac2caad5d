/**
 * View models: one record a page kind, with every wording, count, order and relative link ready in
 * it. The planners of {@code plan} fill them, the templates of {@code render} place what they hold.
 *
 * <p>A component that may have nothing to show has a boolean beside it ({@code hasLede} with {@code
 * lede}), because a template asks no other question. Components named {@code html} are finished
 * HTML; all others are plain text.
 */
package dossier.page;
