package dossier.language.dutch.figures;

import java.util.Set;

/**
 * What a figure can be about.
 *
 * @param rank its place in {@code topics.txt}: where two could be meant, the lower one is
 * @param compared whether its figures in one article can be held beside those in another
 * @param settled whether a noun of it tells it whatever is said before: {@code gewonden}
 * @param units the units it holds for; {@code money} for every currency
 */
record Topic(String key, int rank, boolean compared, boolean settled, Set<String> units) {}
