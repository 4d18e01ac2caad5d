/** What sources count: the figures by topic, beside one another where they disagree. */
package dossier.plan.figure;
