/** Values as bytes and back: what a cache keeps, and what tells one value from another. */
package dossier.codec;
