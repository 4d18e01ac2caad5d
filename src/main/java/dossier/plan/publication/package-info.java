/** Who published the articles, and what each of them alone writes so. */
package dossier.plan.publication;
