/** Pages of the editor's own words, and the one for addresses that lead nowhere. */
package dossier.plan.text;
