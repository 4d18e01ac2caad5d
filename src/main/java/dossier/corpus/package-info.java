/**
 * All articles together, and read-only indexes over them, one class a question. After {@code
 * article}.
 */
package dossier.corpus;
