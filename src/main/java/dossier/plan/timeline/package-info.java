/**
 * The timeline and its small forms: the strip of time on other pages and the ruler beside the list.
 */
package dossier.plan.timeline;
