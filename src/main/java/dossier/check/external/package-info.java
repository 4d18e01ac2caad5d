/** Whether links to elsewhere lead somewhere: the only place that asks other machines. */
package dossier.check.external;
