/**
 * What editors overrule of an article's findings: {@code corrections.yaml} to {@link
 * dossier.article.correction.Corrections}, and these to findings.
 */
package dossier.article.correction;
