/**
 * The picture of the dossier that others show beside a link to it, drawn to the same bytes on every
 * machine: outlines of letters, a rasteriser, a palette and PNG, without the JDK's own fonts,
 * images and compression, which differ between machines.
 */
package dossier.export.preview;
