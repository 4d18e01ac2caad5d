/**
 * The outlines of a map: {@code map.geojson} to an {@link dossier.register.outline.Outline}, whose
 * territories are the register's places.
 */
package dossier.register.outline;
