package dossier.language.dutch.figures;

import java.util.Set;

/**
 * What a figure can be about.
 *
 * @param rank its place in {@code topics.txt}: where two could be meant, the lower one is
 * @param units the units it holds for
 */
record Topic(String key, int rank, Set<String> units) {}
