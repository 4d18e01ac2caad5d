/** The front page. */
package dossier.plan.front;
