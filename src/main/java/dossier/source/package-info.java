/**
 * Files to {@link dossier.source.Seeds}: what stands in an editor's folder, decoded and checked,
 * not yet interpreted. After {@code codec}.
 */
package dossier.source;
