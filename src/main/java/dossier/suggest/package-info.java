/** Articles → names that the register lacks, and their entries. After {@code corpus}. */
package dossier.suggest;
