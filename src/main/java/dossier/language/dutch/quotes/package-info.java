/**
 * Quotations in Dutch: the marks, what they mean, and who is said to speak.
 *
 * <p>Where to add what. A verb of saying: {@code speech-verbs.txt}. Who can speak without a name:
 * {@code sources.txt}, and {@code speech-groups.txt} if it is no he or she. What somebody says
 * ({@code reactie}): {@code speech-nouns.txt}. A word that begins with an apostrophe: {@code
 * apostrophe-words.txt}. A title with a full stop: {@code phrase-abbreviations.txt}. Who is a man
 * or a woman: {@code given-names-*.txt}, {@code gender-*.txt}. What has a title: {@code works.txt};
 * what is written on a sign: {@code slogans.txt}. What many people are, so that {@code de
 * onderzoeker} is whoever was named last: {@code trades.txt}; what one feels who says so: {@code
 * feelings.txt}; two words for one office: {@code phrase-offices-same.txt}; what one is to another:
 * {@code phrase-relations.txt}. Words after a quotation: {@link
 * dossier.language.dutch.quotes.AfterQuote}; before its colon: {@link
 * dossier.language.dutch.quotes.ColonIntroduction}; a quotation that stands alone: {@link
 * dossier.language.dutch.quotes.AloneQuote}; whom a pronoun stands for: {@link
 * dossier.language.dutch.quotes.Antecedents}; for whom {@code ze} who are several: {@link
 * dossier.language.dutch.quotes.Groups}; whom {@code de burgemeester}: {@link
 * dossier.language.dutch.quotes.DefiniteDescriptions}; what the sentences around say: {@link
 * dossier.language.dutch.quotes.SentencesAround}; direct or a term: {@link
 * dossier.language.dutch.quotes.Directness}. Each begins with a case in {@code
 * src/test/resources/examples/quotes*.txt}.
 */
package dossier.language.dutch.quotes;
