/**
 * Dates in Dutch: words that say when, and what day, month or year they mean.
 *
 * <p>A word's place is {@code dutch/dates.txt}. A kind of wording is a {@link
 * dossier.language.dutch.dates.WordingRule}, of which {@code DutchDates} lists all; it says what
 * its words mean ({@code Meaning}), and {@code DateResolver} gives that its value. Which way the
 * verbs around it point is told by {@code Directions}, and by {@code Telling} where one stands
 * right beside it; from which date before it others count, by {@code StoryDates}.
 */
package dossier.language.dutch.dates;
