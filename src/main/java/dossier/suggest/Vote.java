package dossier.suggest;

import dossier.model.EntityType;

/**
 * A sign that a name is of a type.
 *
 * @param word the word that gives the sign, or empty
 */
record Vote(EntityType type, Cue cue, String word) {}
