/**
 * Quantities in Dutch: numbers in digits and words, what they count and what they are about.
 *
 * <p>Where to add what. A number word: {@code numbers.txt}. A word that opens or closes the bounds:
 * {@code figures-modifiers.txt}. What is counted without being about more: {@code units.txt}. A
 * topic, its nouns and the words of a clause that lead to it: {@code topics.txt}, and its label in
 * the interface's words. A number that counts nothing: {@code figures-nominal.txt}, {@code
 * figures-idioms.txt} and {@code figures-calendar.txt}, read by {@code NominalNumbers}. A word by
 * which a number alone counts what one before it does: {@code figures-carried.txt}, read by {@code
 * Continuations}. Whose age a small number behind a name is: {@code figures-kin.txt}, read by
 * {@code Ages}. {@code Singles} tells the article {@code een} from the number, {@code Among} who
 * are a part of others. {@code FigureScan} goes over the words: {@code QuantityReader} and {@code
 * RangeReader} read numbers, {@code CountedReader} and {@code Ages} what they count, {@code
 * Ellipses} what those alone do, with {@code Continuations} and {@code SameUnit} for those that go
 * on with one before; {@code TopicChoice} says what they are about, with {@code Clauses} and {@code
 * Particles} for what happens to it. Who can have an age is known to {@code Persons}, what is
 * denied to {@code Denials}.
 */
package dossier.language.dutch.figures;
