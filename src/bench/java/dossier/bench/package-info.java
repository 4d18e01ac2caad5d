/**
 * Measures the generator on invented corpora; outside the line of packages and never in the
 * published jar.
 */
package dossier.bench;
