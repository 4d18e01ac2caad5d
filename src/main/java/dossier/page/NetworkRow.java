package dossier.page;

/**
 * A name of the network in a table.
 *
 * @param entity its count is that of its mentions
 * @param partners those it has a line to, with the paragraphs shared: "Rusland 14, Oekraïne 12"
 */
public record NetworkRow(EntityLink entity, String partners) {}
