/** The map, and the small maps that locate a place. */
package dossier.plan.map;
