/** Who said what: the quotations, by speaker. */
package dossier.plan.quote;
