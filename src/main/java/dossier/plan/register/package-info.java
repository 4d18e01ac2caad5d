/** The register of names, and the ways from it and the calendar into the dossier. */
package dossier.plan.register;
