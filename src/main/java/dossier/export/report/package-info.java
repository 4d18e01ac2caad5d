/** What a check found, in the formats of other programs: JSON, SARIF, workflow commands. */
package dossier.export.report;
