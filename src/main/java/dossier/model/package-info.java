/**
 * Values that every stage speaks: places in files, problems, names, dates, output. First in the
 * line; needs only the JDK, and a hash function for fingerprints.
 */
package dossier.model;
