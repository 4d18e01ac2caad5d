package dossier.page;

/**
 * The head of a month's column.
 *
 * @param letter "j"
 * @param name "januari"
 */
public record MonthHead(String letter, String name) {}
