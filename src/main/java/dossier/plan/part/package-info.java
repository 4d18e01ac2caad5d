/**
 * What pages of several kinds have: the frame around them, cards, lines of a concordance, the graph
 * for machines, the division of a long list over pages.
 */
package dossier.plan.part;
