/** The page of a name: a person, place, organisation or subject. */
package dossier.plan.entity;
