/**
 * Records by their components: read one by one, and as bytes and back, for what a cache keeps and
 * for what tells one value from another.
 */
package dossier.codec;
